import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { writesCv } from '../record/entry.policy.ts';
import { CvEntryPreview, PreviewCvEntryInput } from './preview.inputs.ts';
import { previewed } from './preview.service.ts';

@Resolver()
export class CvPreviewResolver {
  @Allowed(writesCv)
  @Query(() => CvEntryPreview, {
    description:
      'Teachers: which perspectives an entry of the own CV would open or move once it is verified, before it is written. By POST alone, since the entry is personal.',
  })
  previewCvEntry(
    @Arg('input', () => PreviewCvEntryInput, { description: 'The entry that would be written.' })
    input: PreviewCvEntryInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return previewed(context, input);
  }
}
