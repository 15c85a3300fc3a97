/**
 * What people build passwords from, small letters without umlauts: the beginnings and words of the
 * most used German and English ones, rows of keys, and the words of our trade.
 */
export const commonWords: readonly string[] = `
password passwort passwd kennwort passwoerter geheim geheimnis secret zugang zugangsdaten startpasswort
admin administrator root user benutzer gast guest test tester testing default master login logon
anmelden anmeldung willkommen welcome hallo hello hallihallo servus moin tschuess goodbye letmein
qwertz qwertzuiop qwerty qwertyuiop qwert wertz asdfghjkl asdfgh asdf yxcvbnm yxcvbn yxcv zxcvbnm zxcvbn
zxcv qazwsx wsxedc edcrfv qaywsx qweasd asdqwe qweqwe asdasd qwer 1q2w3e4r5t 1q2w3e4r 1q2w3e q1w2e3r4t5
q1w2e3r4 q1w2e3 1qaz2wsx3edc 1qaz2wsx 1qay2wsx 1qaz 2wsx 3edc 4rfv zaq1 xsw2 a1b2c3d4 a1b2c3 abcdefghij
abcdefgh abcdef abcd1234 abc123 abcd abc xyz zyx aaaa bbbb cccc dddd xxxx yyyy zzzz
ichliebedich ichliebe liebe dich mich schatz schatzi schatzchen liebling engel hase hasi baer baerchen
maus maeuschen mausi muckel suesse suesser kuschel knuddel mama papa mutti vati oma opa familie kinder
iloveyou ilove love lovely loveme lover forever friends friend family baby babygirl angel honey sweety
sunshine princess prinzessin prinz queen koenig king beautiful flower blume blumen rose sonne sonnenschein
sommer winter fruehling herbst summer spring autumn weihnachten christmas ostern januar februar maerz
april juni juli august september oktober november dezember january february march june july october
december montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday
friday saturday sunday
football fussball soccer baseball basketball hockey tennis handball volleyball schalke schalke04 dortmund
borussia bayern bayernmuenchen fcbayern bvb09 werder hamburg hsv stuttgart gladbach koeln eintracht
frankfurt hertha union liverpool arsenal chelsea manchester barcelona realmadrid juventus galatasaray
fenerbahce besiktas
berlin muenchen bremen hannover leipzig dresden nuernberg essen deutschland germany oesterreich schweiz
europa amerika london paris
batman superman spiderman ironman starwars startrek pokemon pikachu minecraft fortnite harrypotter hogwarts
gandalf matrix naruto dragonball dragon drache monkey affe tiger loewe lion eagle adler wolf fuchs katze
kater hund hunde pferd pferde delfin dolphin panther shadow schatten hunter jaeger killer ninja samurai
pirate pirat ritter knight wizard magic magie phoenix falcon mustang ferrari porsche mercedes audi bmw
volkswagen golf opel corvette camaro harley yamaha honda suzuki
michael thomas andreas stefan peter christian martin daniel alexander sebastian tobias florian markus
patrick dennis kevin marcel jonas lukas finn leon paul felix maximilian max moritz niklas jan tim tom
klaus hans juergen wolfgang werner helmut dieter manfred uwe frank bernd rainer ralf sven lars
sandra nicole stefanie melanie jessica jennifer sabrina vanessa katharina christina christine andrea
petra monika sabine susanne claudia karin gabriele angelika ursula renate brigitte martina birgit heike
anna julia laura lisa lena sarah sophie marie maria hannah leonie emma mia lea michelle nadine tanja anja
robert richard william george charlie jordan joshua matthew andrew anthony ashley amanda samantha
elizabeth hannah madison taylor justin brandon tyler austin
computer internet google facebook youtube amazon paypal ebay samsung iphone android windows microsoft
linux apple laptop handy telefon server router netzwerk wlan wifi fritzbox telekom vodafone
cookie banana banane kaffee coffee schokolade chocolate kaese cheese pizza nutella haribo bier beer wein
whisky vodka cocacola pepsi erdbeere kirsche orange apfel apfelkuchen kuchen
trustno1 whatever nothing nichts keins keine ahnung keineahnung egal scheisse scheiss arsch arschloch fuck
fuckyou bitch asshole ficken sex sexy porno penis hitler nazi gott jesus jesuschrist christus god bless
blessed heaven himmel hoelle teufel devil diablo lucifer
money geld reich million millionaer lotto glueck gluecklich lucky happy smile lachen leben life liveyour
freedom freiheit frieden peace hope hoffnung glaube faith dream traum schlaf musik music gitarre guitar
metallica nirvana slipknot rammstein onkelz toten hosen helene fischer
changeme aendern aendermich neues neu new old alt mein meine mypassword your sicher sicherheit security
supersicher geheimwort einfach simple easy please bitte danke thanks hilfe help
strom oekostrom strompreis stromzaehler gas gaszaehler erdgas wasser wasserzaehler waerme fernwaerme heizung
energie energy zaehler zaehlerstand zaehlernummer ablesen ablesung ableser ablesbar kilowatt kwh verbrauch
abschlag rechnung kunde kundin kunden kundennummer kundenkonto kundenportal portal konto vertrag tarif
stadtwerke stadtwerk gemeindewerke versorger versorgung netz service online
`
  .trim()
  .split(/\s+/)
