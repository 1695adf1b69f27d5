/**
 * Given names of many countries by "he" and "she", beside the English ones of `given-names-data.ts`, and more family names that come first; read by `lexicon.ts`.
 * Origin: our own list, from general knowledge of names. Names borne by both, and words of English, are left out.
 */

export const WORLD_MALE = `
abdallah abdel abdelaziz abdelkader abdou abdulaziz abdulrahman abel achim adnan adolfo adrian agustin ahmad aidan aiden ajay akbar akira akram alain
alan alastair albin albrecht aldo aleksandar aleksander aleksandr aleksei alessandro alexandre alexandros alfonso alfredo alireza alistair alok alonso
aloysius alvaro alvin alwyn amadou amir amit amitabh anatoly anders andrej andrés andreas andrzej andy angus anil antoine antonin antti anwar
archie ari arjun arkady armand armando arne arseny artem arturo arvind ashok asif atticus augustin augusto aurelio axel aziz bakary baptiste
bartholomew bartosz basil bashar bashir benedict benito benoit bernardo bernd bertrand bjarne bjorn blaise bogdan bohdan boniface borja
brandon bruno caleb callum cameron carlo carlton cecil cedric celso cesar chandra christophe christos chuka chukwu cillian ciaran claes
claudio clemens clement clifford clive colm conor conrad constantin cormac cornelius craig cristian curtis cyril cyrus damian damien danilo dario
darius davide declan deepak demetrius denis denys denzel derrick desmond didier diego dieter dietrich dimitar dimitri dimitris dinesh diogo dirk
djibril dmytro domingo dominik donal donovan dragan drago dusan eamon eamonn edgardo edmund edouard efrain egor einar elias eliot elliot elmer elvis
emeka emil emilio emmanuel emre emrys enda enoch enzo erhan erich ernesto ernst ervin esteban etienne eusebio evgeny ezekiel ezra fabian fabio
fabrice fahad faisal farhad farid faris farouk federico felipe ferdinand ferenc fergus filip filippo finbar fintan florian franco francois françois
frans franz fredrik friedrich fritz fyodor gareth garth gaston gavin gennady geoff georg georges georgios gerardo gerhard gerry gheorghe gianni gideon
gil gilbert gilles gino giorgio giuseppe godfrey gonzalo gordon grady graeme gregor gregorio grigory grzegorz guido guillaume guillermo gunnar gunther
gustav gustavo hakan hamad hamid hamish hamza hank hannes haroun haruki hashim hector heinrich heinz helge helmut hendrik henri henrik henrique hernan
hernando hideo hikaru hiram hiroshi hisham horace horst hossein hristo hubert humberto husain iain ibrahima idris ignacio igor ikechukwu ilya imran
ingmar ioan ioannis isaiah isidro ismail istvan ivo jaan jack jakob jakub jamal jamil janez janos jarek jaroslav jasper javad jean-claude jean-luc
jean-marc jean-paul jean-pierre jed jefferson jens jeremiah jeronimo jesper jiri joachim joakim joao joão joaquim joaquin joaquín joel johan johann
johannes jonas joost joris josef josé jozef jürgen jude jules julius jurgen jurriaan kaare kamal kareem karim karol kaspar kasper kazuo keir kelechi
kemal kenji kerem khaled khalil kieran kiran kirill klaus knut kofi kojo kris kristian kristof krzysztof kumar kwabena kwaku kwame kwasi ladislav
lars-erik laszlo laurent laurence lazar leandro leif lennart leonardo leonid leopold leroy leszek levi lionel lorenzo lothar luc luciano lucien
ludwig luigi lukas lukasz lyle maciej magnus mahdi mahmoud mahmud malik mamadou manfred manoj manolo marcel marcelo marcin marek mariano marius markus
marlon marten massimo mateusz matthias matti mattia mauricio maurizio maxime maximilian mehdi mehmet melvin mendel michal michel mihai mihail mikael
mikel mikko milos milton miroslav mitchell modesto mohan mohammad mohamad mohsen moritz morris mortimer mostafa moussa mukesh murad murat musa
mustafa myron nabil nadeem naser nasser nathaniel nawaf nazir neville niall nico nicolae nicolò niels nikita niklas nikos nils njoroge obinna octavio
oddvar ola olaf olav ole oleh oleksandr oleksiy omer orson oskar osman oswald otto ousmane paavo padraig panos paolo pascal pasquale patricio
paulo pawel pekka pervez petr petros petter phelim pieter piotr porfirio pradeep prakash pranab przemyslaw quentin quincy rachid rafal
rafiq raghu rahul raj rajesh rajiv rakesh ramesh ramiro ramzi randall raoul rashad rashid raul ravi raúl reginald reinhard reinhold rené renzo reuben
rhys ridwan rikard robbie rocco rodolfo rodrigue rogelio rohan rohit rolando rolf romain romeo rory roscoe ruben rufus rupert rustam
ryszard saad saeed salim salvatore sami samir sanjeev satish saul scott sebastiao selim serge sergio sergiu severin shane sharif
shaun shigeru shinji siddharth siegfried sigurd silas silvio simeon slobodan solomon soren stanislav stavros stefan stefano steffen stepan stéphane
sten stig sulaiman suleiman sunil suresh sven svend sylvain sylvester szymon tadeusz taha takashi takeshi tarek tariq taro tatsuya teodor terence
teuvo thabo thaddeus theo theobald theodor thibault thierry thorsten tiago tibor tobias tomas tomás tomasz tommaso tommy tony tor torbjorn tore
toshiro tristan turgut tymon tyrone ulf ulrich umar umberto umut urs uwe václav vaclav valentin valery vasil vasily vasyl venkat vicente viggo vijay
vikram vinay vincenzo vinod virgil vito vlad vladislav volker volodymyr vyacheslav waldemar waleed walid wendell werner wilbur wilfred wilhelm willem
wim wojciech wolf wolfgang xabier yannick yannis yaroslav yasin yasser yehuda yevgeny yiannis younis youssef yury yusuf yves zaid zbigniew zdenek
zeljko zeke ziad zoltan zoran
`;

export const WORLD_FEMALE = `
aaliyah adaeze adela adele adelina adeola adriana agata agathe agnese agneta agnieszka aiko aileen aine aisling aissatou akua alejandra
aleksandra alessandra alessia alexa alfreda alina aline alondra althea alva amal amara amina aminata amira amrita anabel anastasia anca anette
angelina angelique angharad anika anisa anita anja anke anneke anneli annelise annika anthea antje antoinette antonella antonia anwen araceli ariadne
ariana arlene asha ashanti asma assumpta astrid augusta aurelia ayako ayesha ayse azadeh azra barbro basma beata beate beatriz beatrix
belinda berit bernadine bertha beryl bettina bianca bibi birgit birgitta blanca bozena branka brigid brigitte britt bronagh bronwen bruna candice
candida caridad carina carlotta carola caroline caron carys cassandra catalina caterina catriona cecile cecilie celia celine chandrika chantal
charlene charmaine chiara chiyo christel christiane chiamaka chioma claire clarice clarissa claudette claudine clementine clotilde conchita
consuelo corazon cordelia corinna corinne cornelia cosima cressida dagmar dagny dahlia daniela danuta daria davina deirdre delphine demetria desiree
devi diedre dimitra dina dinah dolly dorota dorothea drusilla edda edie edna edwina effie eilidh eimear ekaterina elaina eleanora eleni eleonora
elfriede elif eliza eloise elke elodie elspeth elvira emilia emilie emina emine emmanuelle encarnación enid enrica eriko erna ernestine esme esmeralda
esperanza estela estelle etsuko eudora eugenia eugénie eulalia eunice euphemia fadia fadumo fanny farah farida fatema fatemeh fatma fatou fatoumata
fawzia federica felicia felicity ffion filomena fleur flora fran francesca franziska freda frederica frida frieda funmi galina genevieve georgette
georgina gerda germaine gertrude ghada ghislaine giorgia giovanna gisela gisele gitta giulia giuliana glenda glenys golda graciela grainne
gráinne graziella greer gretchen griselda gudrun guadalupe gulnara gunilla gwenllian gwyneth hadiza hana hanan hanna hanne hatice haruka haya
hedda hedwig heike hekla helene helga helle heloise henrietta hermine hermione hester hilda hilde huda ilona ilse imelda imogen inés indira indra
inge ingeborg inger inka ioana iolanthe irena irma isabelle isadora iseult isla ivana ivonne iwona izabela jacinta jadwiga jana janelle janina jarmila
jasna jaswinder jayne jeanette jelena jemima jette joana joann joelle johanna jolanta josefa josefina josette jovana juana judit julieta justina
justine jutta kaia kalpana karina karla karolina karoline kasia katarina katarzyna katerina kateryna kathrin katja katrin kavita kaye keiko kerstin
khadija kinga kirsti kirstin kiyoko klara klaudia kornelia krystyna kumiko kylie ladislava laetitia lakshmi lalita lara larisa larissa latifa latisha
lavinia layla lea leanne leda leena leilani lenka leonie leonor leticia libby lidia liesel lieve liisa lilia liliana lina linnea liudmila livia
ljiljana lola lorena lorna lotte lottie louisa lourdes luba lucille lucinda lucy ludmila ludmilla luiza luz lyudmila maarit mabel maddalena maeve
mafalda magda magdalena magdalene mahsa maia mairead máire maite malgorzata malika malin mamie manon manuela marcela marcella margarethe margarita
margaux margherita margit margot margrethe mariam marian mariángela maribel maricel marieke marielle marietta marija marika marilena mariko marisa
marisol marit marjan marjolein marjorie marlene marloes marta martina maryam maryanne maryna masha mathilde matilda maud maura mavis maxine mayumi
melissa mette michaela michela michiko mieke mihaela milagros milena milica mina minna mira mireille mirela miriam mirjam mitra miyuki moira mona
monique morag morwenna mozhgan muna myra myriam myrtle nadezhda nadine nafisa nahid najat naoko nasreen nasrin natalya nathalie nawal neda nellie
nerys nesrin ngozi niamh nicola nicole nicolette nieves nilofar nilufar nisha noelle noemi norma nuria nura oddny odette odile oksana olena olimpia
olivera olwen omolara oonagh ornella orla otilia ottilie padma paloma pansy parisa parvati parvane parveen patrizia paulette peggy pernille
perpetua petra petronella philippa philomena phoebe pia pilar pippa pooja portia pratibha primrose purificación quiteria rabia rachida radha rafaela
raffaella raisa rania ranjana rasa raquel rashida reem regine reiko remedios renata renate ricarda rina riona roisin róisín roksana romana romy ronja
rosalie rosalia rosaleen rosalinda rosanna rosaria roxana roxanne roza rukhsana ruqayya sabine sabina sadako saskia safiya sakura salma salwa saloni
samia samira sanaa sandhya sangeeta sanna saoirse sashiko saundra seema selin selma serena shabana shakira shanti sharmila shaunagh sheena sheryl
shirin shobha shreya sian siân sibyl sidonie sieglinde sigrid sigrun silke silvana silvia simona simone sinead sinéad siobhan siobhán sissel sita
snezana sofie solange soledad solveig sorcha soraya stefania stina sumaya sunita suparna supriya sushila susanna susanne suzana svenja swati sybil
sylvie tabitha tahira tamar tamsin tania tatjana taslima telma teodora tereza tess tessa thandi thandiwe thea thelma theodora thora tilda tilly tomoko
tove trinidad trish trudy tuula ulla ulrike unni urszula valeria valérie vanda vasiliki veena verena verity verónica vesna vibeke vida viktoria vilma
viviana viviane vlasta waltraud wanjiru wilhelmina wilma winifred wioletta xiomara yael yasmin yasmine yekaterina yelena yetunde yevgenia yildiz yoko
yolande ysolde yuka yukiko yulia yuliya zahra zara zarina zdenka zehra zelda zenobia zita zlata zofia zohra zora zsofia zsuzsa zuleika zuzana
`;

/** More family names of East and South-East Asia that come before the given name. */
export const WORLD_FAMILY_FIRST = `
huynh nam goh tu lim teo koh ong chua ng khoo chew quek yeo cheong cheung kwok leung yip lau mak chow chu tsang tse tsai hsu hsieh chiang chung kuo
ryu noh bae baek byun eom gwak heo jeon joo koo ku myung ra ryoo sim sohn suh uhm woo yeom yim chae cha pyo truong dinh trinh luong mai cao chau
luu doan thai xue bian bao chai che cong dai dou fang fu gan ge geng gui ji jian jin kuang lan lei lian liao ling luan lv miao ouyang
pu qu quan rong ruan si sima situ tong wen weng wo xia xiang xin xing xiong yan yin ying yue yun zang zhai zhan zhuang zhuo zong zou
`;
