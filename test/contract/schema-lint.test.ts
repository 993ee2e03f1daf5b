import { basename } from 'node:path';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { getNamedType, isObjectType, type GraphQLType } from 'graphql';
import { expect, test } from 'vitest';
import { committedSchema, root } from './schema.ts';

const presets = {
  ...graphqlPlugin.configs['flat/schema-recommended'].rules,
  ...graphqlPlugin.configs['flat/schema-relay'].rules,
};

const schemaFile = 'schema/schema.graphql';
const documents = 'schema/operations/*.graphql';

/** An ESLint that knows GraphQL alone, with the rules that are given. */
function linter(rules: object): ESLint {
  return new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        plugins: { '@graphql-eslint': graphqlPlugin as never },
        languageOptions: {
          parser: graphqlPlugin.parser,
          parserOptions: { graphQLConfig: { schema: schemaFile, documents } },
        },
        rules,
      },
    ],
  });
}

/**
 * The rules that cannot stand as the presets have them, each with its reason.
 * - strict-id-in-types: what has an id implements Node. Values (a name and a code, a page, a try, an answer) have none to give:
 *   inventing one would tell a client's cache that two readings are the same thing when they are not.
 * - relay-edge-types: short lists (departments, children, diplomas) are plain lists, and a connection gives `nodes` beside
 *   its edges, as GitHub's and Shopify's do; the rest of the rule (edges, their node and cursor) stands. Which items have no
 *   id is a test of its own.
 */
const configured = {
  // What a search ranks is read from the best one on.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  '@graphql-eslint/strict-id-in-types': [
    'error',
    {
      acceptedIdNames: ['id'],
      acceptedIdTypes: ['ID'],
      exceptions: {
        types: [
          'Administration',
          'CareerEvent',
          'CareerExplanation',
          'CareerOutcome',
          'CareerPerspective',
          'CareerQuestion',
          'ChangeDecision',
          'ChangeKindInfo',
          'ChangeOpinion',
          'ChangeRequestCount',
          'CvSearchCount',
          'CvSearchCounts',
          'ChangeRequestEvent',
          'ChangePreview',
          'Child',
          'HrDifference',
          'ConnectionPoint',
          'CvCompleteness',
          'CvDifference',
          'CvDiploma',
          'CvEntryPreview',
          'CvEntryVersion',
          'CvExperience',
          'CvGap',
          'CvJsonResume',
          'CvKindInfo',
          'CvLanguage',
          'CvLeftOut',
          'CvProfile',
          'CvPublication',
          'CvResearch',
          'CvReview',
          'CvReviewWarning',
          'CvSkill',
          'CvTraining',
          'Corps',
          'Department',
          'DiplomaSource',
          'EffectiveDays',
          'EligibilityCondition',
          'Establishment',
          'ExcerptPart',
          'FamilySituation',
          'FileCorrection',
          'FormChoice',
          'FormField',
          'Grade',
          'Helpdesk',
          'LateChangeRequests',
          'LegalReference',
          'NamedValue',
          'NextStep',
          'PostalAddress',
          'MovedPerspective',
          'PreviewedDiploma',
          'PreviewedChange',
          'PromotionPoints',
          'PromotionTotal',
          'RemovedCvEntry',
          'RequiredDocument',
          'Session',
          'SignIn',
          'SupportingDocument',
          'DecisionPaper',
          'ChangeWarning',
          'ImportWarning',
          'UserError',
        ],
        // What a request asks for is a value of the request.
        suffixes: ['Change', 'Connection', 'Edge', 'PageInfo', 'Payload', 'Result'],
      },
    },
  ],
};

async function problems(rules: object): Promise<string[]> {
  return said(await linter({ ...presets, ...rules }).lintFiles([schemaFile]));
}

const said = (results: readonly ESLint.LintResult[]) =>
  results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${basename(filePath)} ${line} ${ruleId}: ${message}`),
  );

test('the schema has no problem in the recommended and Relay rules of graphql-eslint', async () => {
  expect(await problems(configured)).toEqual([]);
});

test('the items of every connection can be asked for again by id, but for what a feed says once', () => {
  const without = Object.values(committedSchema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => name.endsWith('Edge'))
    .map((edge) => getNamedType(edge.getFields()['node']?.type as GraphQLType))
    .filter((node) => !isObjectType(node) || node.getInterfaces().every(({ name }) => name !== 'Node'));
  expect(without.map(({ name }) => name)).toEqual(['DossierChange']);
});

test('the linter looks at the schema: without its exceptions the id rule speaks', async () => {
  const found = await problems({});
  expect(found.some((problem) => problem.includes('strict-id-in-types'))).toBe(true);
});

const selectsIds = linter({ '@graphql-eslint/require-selections': 'error' });

test('each document of the client selects the id of each object that has one', async () => {
  expect(said(await selectsIds.lintFiles([documents]))).toEqual([]);
});

test('the linter looks at documents: one that selects no id of the viewer is found', async () => {
  const text = 'query Header { viewer { username } }';
  const found = said(await selectsIds.lintText(text, { filePath: 'schema/operations/header.graphql' }));
  expect(found).toHaveLength(1);
});
