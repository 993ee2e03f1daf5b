// The most common passwords of eight characters and more, folded: lower case, no accents. Put together by hand in
// November 2026 after published lists of leaked passwords (National Cyber Security Centre of the United Kingdom, « PwnedPasswordsTop100k »,
// 2019; SecLists, « Common-Credentials »; « Richelieu », the French ones, 2019; NordPass, « Top 200 », France), with the words
// of the trade, which whoever guesses the passwords of teachers tries first. It is a choice, not a copy: what surrounds
// and repeats these words is refused by rule. The last ones are shorter: they count repeated, or with digits and rows
// of keys around them.
const words = `
00000000 000000000 0000000000 0123456789 11111111 111111111 1111111111 11223344 12121212 123123123
12341234 123454321 12345678 123456789 1234567890 1234azerty 1234qwer 123698745 123azerty 123qwe123
123qweasd 13131313 147258369 159357456 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 22222222
55555555 66666666 741852963 789456123 87654321 88888888 963852741 987654321 99999999 a1234567 a123456789
a1a1a1a1 a1b2c3d4 a1z2e3r4 a1z2e3r4t5 aa123456 aaaaaaaa aaaaaaaaa abababab abc12345 abcabcabc abcd1234
abcdefgh abcdefghi abcdefghij academie academie1 access14 admin123 admin1234 admin12345 administrateur
administration administrator alexandra alexandre alexandre1 allemand allezlesbleus allezlesverts allezlom
amoureuse amoureux andrew12 angelina angelique anglais1 anthony1 aqwzsx123 aqwzsxedc arcenciel arsenal1
asdasdasd asdf1234 asdfghjk asdfghjkl ashley12 asterix1 automne1 avatar123 az123456 azeazeaze azeqsdwxc
azer1234 azerty01 azerty06 azerty12 azerty123 azerty1234 azerty31 azerty59 azerty69 azerty75 azerty99
azertyazerty azertyqwerty azertyui azertyuiop azertyuiop123 azsxdcfv baguette barcelona barcelone
baseball baseball1 basketball batman123 benjamin benjamin1 bernadette bernard1 bertrand bibliotheque
bienvenue bienvenue1 bienvenue123 biologie blackberry blueberry bonjour1 bonjour12 bonjour123
bonjourbonjour bonjourtoutlemonde bonsoir123 bordeaux bretagne butterfly butterfly1 cacahuete cahier123
callofduty camembert caroline caroline1 cartable cartable1 catherine ceciestunmotdepasse celestin
celestine cerisier cestmonmotdepasse changeme changeme1 changeme123 changemoi changezmoi charlie1
charlie123 charlotte charlotte1 chelsea1 chimie12 chocolat chocolat1 chocolate chouchou chouchoune
chouette choupette choupinette christelle christine christophe citronnelle clarinette classe123 clement1
clementine coccinelle college1 college123 computer computer1 coquelicot coralie1
correcthorsebatterystaple corvette coucou123 coucoucoucou cowboys1 crayon123 crocodile croissant daniel12
daniel123 danielle dauphin1 default1 delphine demo1234 diamond1 dictionnaire directeur directrice
dominique doraemon doudou123 doudoune dragon12 dragon123 dragonball ecole123 ecole2024 ecole2025
ecoleecole ecoleprimaire education education1 educationnationale egalite1 elementaire elephant elizabeth
emmanuel emmanuelle enseignant enseignant1 enseignante equitation espagnol etoile123 facebook facebook1
facebook123 fantasy1 ferrari1 florence florian1 flower123 flowers1 football football1 football123
footballer fortnite fortnite1 framboise francais1 france2018 france2024 france98 francois francoise
fraternite frederic frederique freebox1 freedom1 frodo123 fromage1 gabriel1 gabrielle gameboy1 gameover
gandalf1 genevieve geographie gmail123 google123 grammaire grenoble gryffondor guest123 guillaume
guillaume1 guitare1 guitariste gymnastique handball1 harley12 harleydavidson harrypotter harrypotter1
hellokitty hirondelle histoire histoiregeo hobbit123 hockey12 hogwarts hotmail1 hotmail123 hunter12
hunter123 idefix12 ilfaitbeauaujourdhui iloveu12 iloveyou iloveyou1 iloveyou123 iloveyou2 instituteur
institutrice internet internet1 iprof123 iprof2024 iprof2025 iprof2026 iprofiprof isabelle isabelle1
jacqueline jennifer jennifer1 jessica1 jesuisenseignant jesuisenseignante jesuisprofesseur jetaime1
jetaime123 jetaime2 jetaimetrop jonathan jordan23 josephine jtmjtmjtm juliette juliette1 juventus
kangourou kawasaki killer12 killer123 laetitia laurence laurent1 lemotdepasse letmein1 letmein123
libellule liberte1 liberte123 linkedin linkedin1 litterature livebox1 liverpool liverpool1 lkjhgfdsa
login123 loremipsum loremipsumdolorsitamet loulou123 lovelove loveme123 loveyou1 ludovic1 lumiere1
lycee123 lycee2024 lyonnais mabelle1 maitresse maitresse1 manchester margaux1 marianne mariecla
marjolaine marseille marseille13 master12 master123 maternelle mathematique mathematiques mathieu1
mathilde matrix123 matthieu maverick maxence1 maximilien melanie1 mercedes mercedes1 michael1 michael123
michel12 michelle mickey12 mickeymouse midnight midnight1 minecraft minecraft1 minniemouse minou123
mlkjhgfdsq mnbvcxz1 monamour monamour1 monange1 moncoeur monique1 monkey12 monkey123 monkeys1
monmotdepasse montpellier motdepasse motdepasse1 motdepasse123 motdepasse2024 motdepasse2025
motdepasse2026 motdepassesecret motdepassetressecret motorola mountain mountain1 musique1 mustang1
mypassword mypassword1 mypassword123 mysecretpassword myspace1 naruto123 nathalie nathalie1 nationale
nicolas1 nicolas123 nintendo nintendo1 normandie nounours nouveau1 nouveaumotdepasse obelix12 olivia123
olivier1 orange123 orthographe ouvrelaporte ouvretoisesame p@ssw0rd p@ssword pa$$word pamplemousse
pantoufle papillon papillon1 paris2024 parissaintgermain pascal12 passe123 passpartout passpass passpass1
passport passw0rd password password01 password02 password1 password11 password12 password123 password1234
password123456 password2 password2020 password2021 password2022 password2023 password2024 password2025
password2026 password3 password99 passwort patricia patrick1 philippe philosophe philosophie phoenix1
physique pikachu1 platinum playstation poiuytrewq poiuytreza pokemon1 pokemon123 porsche1 porsche911
pourtoujours primaire princess princess1 princesse princesse1 printemps professeur professeur1
professeurs provisoire q1w2e3r4 q1w2e3r4t5 qqqqqqqq qsdfghjk qsdfghjklm qweasd123 qweasdzxc qweqweqwe
qwerty123 qwerty1234 qwerty12345 qwerty123456 qwertyazerty qwertyqwerty qwertyui qwertyuiop qwertz123
rainbow1 rainbow123 ranger12 raphael1 raphaelle raymond1 realmadrid recreation rectorat rectorat1
republique robert12 roland12 root1234 saintetienne salut123 samantha samsung1 samsung123 sandrine
saxophone sebastien secret123 secretpassword sesameouvretoi shadow12 shadow123 simpsons snoopy12
snoopy123 softball soleil01 soleil12 soleil123 soleilsoleil spiderman spiderman1 startrek1 starwars
starwars1 stephane stephanie strasbourg strawberry stylo123 sunshine sunshine1 superman superman1
supersecret supersecret1 tableau1 tamagotchi temp1234 temporaire temporaire1 test1234 test12345 testing1
testing123 testtest thequickbrownfox therese1 thibault thisismypassword thomas12 thomas123 tigrou12
titanic1 toor1234 topsecret topsecret1 toujours toulouse tournesol trompette trustno1 unmotdepasse
user1234 vacances vacances1 valentin valentin1 valentine veronique verysecret victoria victoria1
violoncelle virginie virginie1 voicimonmotdepasse volleyball wanadoo1 wanadoo12 welcome1 welcome12
welcome123 welcome2024 whatever whatever1 william1 winnie12 winnielourson wxcvbn123 xxxxxxxx yahoo123
yamaha12 youtube1 zaq12wsx zaq1zaq1 zxcasdqwe zxcvbnm1 zzzzzzzz admin azerty azertyu bonjour
jaimelechocolat jaimelecole jaimemonmetier bienvenue bienvenuealecole bienvenueecole ministereeducation
ministeredeleducation camille
coucou doudou dragon ecole iprof jetaime julien letmein loulou martin master maxime monkey nicolas pierre
prof qwerty salut secret shadow soleil sophie thomas welcome
`;

export const commonPasswords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
