/** German nouns that are easy to read, to spell and to type, without umlauts; 10 bits a word. */
export const suggestedWords: readonly string[] = `
Aal Abend Abteil Achse Acker Adresse Agentur Ahnung Ahorn Akkord Akte Alarm Album Allee Alm Alpen
Altar Ameise Ampel Amsel Amt Ananas Anker Anlass Anorak Antenne Antrag Anzug Aprikose Aquarium
Arbeit Archiv Arena Arm Arnika Aroma Artist Arzt Asche Aspekt Ast Aster Atelier Atem Atlas Atom
Aue Auge Aula Auster Auto Axt Bach Backofen Bad Bagger Bahn Bahnhof Balken Balkon Ball Ballon
Bambus Band Bank Bargeld Bart Basar Basis Bast Batterie Bau Bauch Bauer Baum Becher Becken Beere
Beet Beil Bein Berg Beruf Besen Besuch Beton Bett Beule Beutel Biber Biene Bild Binse Birke Birne
Bison Blase Blatt Blei Blick Blitz Block Boden Bogen Bohne Bohrer Boje Bolzen Boot Bote Brand
Braten Brauch Brett Brief Brille Brise Brot Bruder Brunnen Brust Buch Buche Bucht Bude Bund Burg
Busch Butter Bonbon Bordstein Borste Brezel Brikett Brosche Bruch Buckel Bummel Chor Chronik Dach
Dachs Damm Dampf Datum Daumen Decke Deckel Deich Delle Diele Diesel Dill Distel Docht Dohle Dolch
Dom Donner Dorf Dorn Dose Dotter Draht Drehung Drossel Duft Dunst Durst Dusche Ebbe Ebene Eber
Echo Ecke Efeu Egge Ei Eiche Eidechse Eifer Eimer Eis Eisen Elch Elefant Elfe Elster Ente Enzian
Epoche Erbse Erde Erker Erle Ernte Esche Esel Espe Essig Etage Etui Eule Euter Fabel Fabrik Fach
Fackel Faden Fahne Falte Falter Fanfare Farbe Farn Fasan Fass Feder Fee Feige Feile Feld Fell Fels
Fenster Ferien Ferkel Ferse Fest Feuer Fichte Figur Film Filter Filz Finger Fink Firma First Fisch
Flagge Flamme Flanke Flasche Fleck Fliege Flieder Flocke Flosse Flotte Fluss Flut Flur Folie Form
Forst Foto Frack Frage Freude Frist Front Frosch Frost Frucht Fuder Fuge Funke Furche Fuhre Gabel
Galerie Gang Gans Garage Garbe Garde Garn Garten Gasse Gatter Gaumen Gazelle Gebirge Geige Geist
Gelenk Gemse Genick Gerste Geruch Gesang Geste Getreide Gewinde Gewitter Gewitterwolke Giebel
Ginster Gips Giraffe Gitter Glanz Glas Glatteis Gleis Glied Glocke Glut Gold Gondel Graben Grad
Granit Gras Graupe Grenze Griff Grille Groschen Grotte Grube Grund Gruppe Gurke Gurt Gut Haar
Habicht Hacke Hafen Hafer Hagel Hahn Haken Hall Halle Halm Hals Hammer Hamster Hand Hang Harfe
Harke Harz Haube Haufen Haus Haut Hebel Hecht Hecke Hefe Heft Heide Heim Heimat Held Helm Hemd
Henkel Herd Herz Heu Hirsch Hirse Hirte Hobel Hocker Hof Hohlweg Holz Honig Hopfen Horn Hotel Huf
Hummel Hummer Hut Idee Igel Imbiss Imker Index Insel Iltis Iris Jacke Jade Jagd Jahr Jasmin Jodler
Joghurt Johanniskraut Jubel Juwel Kabel Kachel Kahn Kaiser Kajak Kaktus Kalb Kalender Kalk Kamel
Kamera Kamin Kamm Kammer Kanal Kanne Kante Kanu Kap Kapelle Kappe Karawane Karotte Karpfen Karte
Karton Kasse Kasten Kastanie Kegel Keil Keks Kelch Keller Kelle Kern Kerze Kessel Kette Keule
Kiefer Kies Kimme Kino Kiosk Kirche Kissen Kiste Kittel Klang Klappe Klaue Klavier Klee Kleid
Klinge Klippe Kloster Klotz Knall Knie Knochen Knolle Knopf Knospe Knoten Koffer Kohl Kohle Kolben
Komet Kompass Kopf Koralle Korb Kordel Kork Korn Korridor Kosmos Kraft Kragen Kran Kranich Kranz
Krater Kraut Krebs Kreide Kreis Kresse Kreuz Krone Krug Krume Kruste Kuchenblech Kugel Kuh Kulisse
Kumpel Kunst Kupfer Kuppel Kurbel Kurve Kutsche Kuvert Labor Lachs Lack Laden Lage Lager Lagune
Laken Lampe Land Landschaft Lanze Lappen Last Laterne Latte Laub Lauch Lauf Laune Laute Lavendel
Lawine Leder Leim Leine Leinen Leiter Lerche Leuchte Leuchtturm Libelle Licht Lid Lied Lilie
Limone Linde Lineal Linie Linse Lippe Liste Lob Loch Locke Lorbeer Lot Lotse Luchs Luft Luke Lunge
Lupe Luxus Magen Magnet Mais Makrele Malve Mandel Mantel Mappe Marder Marke Markt Marmor Maske
Masse Mast Matte Mauer Maul Maurer Meer Mehl Meile Meise Meister Melone Menge Messer Messing
Metall Meter Miene Miete Milch Minze Minute Mistel Mitte Mixer Mohn Molke Monat Mond Moor Moos
Moped Morgen Most Motor Motte Mulde Mund Muschel Muskel Muster Mut Nabel Nachbar Nacht Nadel Nagel
Naht Name Nase Natter Natur Nebel Neffe Nelke Nerv Nest Nessel Nickel Niere Niete Nische Nixe
Nomade Norden Note Notiz Nudel Nummer Nuss Oase Obst Ochse Ocker Ofen Ohr Olive Onkel Orden Organ
Orgel Orkan Ort Osten Otter Ozean Paddel Paket Palast Palme Panne Papier Pappe Pappel Paprika
Parade Park Partie Pass Pastete Pate Pauke Pause Pedal Pegel Pelikan Pelz Pendel Perle Pfad Pfanne
Pfau Pfeffer Pfeife Pfeil Pfennig Pfirsich Pflaume Pflug Pforte Pfosten Pfote Pilger Pilz Pinie
Pinsel Pirol Plakat Plan Planke Planet Platte Platz Pokal Pollen Polster Pony Porree Porzellan
Posaune Post Pracht Preis Presse Probe Profil Propeller Prosa Pudding Pudel Puder Puls Pult Pumpe
Punkt Puppe Putz Puzzle Quader Qualle Quark Quartett Quarz Quelle Quitte Rabe Rad Radio Radler
Rahmen Rakete Rampe Rand Ranke Ranzen Raps Rasen Rast Rat Raum Raupe Rausch Rebe Rechen Regal
Regen Regenbogen Reh Reihe Reiher Reim Reis Reise Reiter Rest Rettich Revier Rezept Rhabarber
Riegel Riemen Riese Rille Rind Rinde Ring Rinne Rippe Robbe Rock Roggen Rohr Rolle Roman Rost
Route Rubin Ruder Ruf Ruhe Ruine Rummel Rumpf Runde Rute Saal Saat Sache Sack Saft Sage Sahne
Saite Salat Salbe Salbei Salz Samen Samt Sand Sandale Satin Sattel Satz Saum Schaf Schachtel Schal
Schale Schall Schar Scheibe Scheune Schiene Schiff Schild Schilf Schimmel Schirm Schlange Schleife
Schlitten Schloss Schlucht Schmied Schnabel Schnecke Schnee Schnur Scholle Schopf Schotter Schrank
Schraube Schrift Schritt Schuh Schule Schuppen Schwalbe Schwamm Schwan Schwarm Schwelle See Segel
Seide Seife Seil Seite Sekt Senf Sense Sessel Sichel Sieb Siegel Silbe Silber Sims Sirup Sitz
Socke Sockel Sofa Sohle Spange Spargel Spaten Specht Speer Speiche Speise Sperling Spiegel Spiel
Spinat Spindel Spitze Sporn Sprache Sprosse Sprung Spule Spur Stab Stachel Stadt Stahl Stall Stamm
Stange Stapel Star Staub Steg Stein Stempel Stengel Steppe Stern Steuer Stiefel Stiel Stift Stimme
Stirn Stock Stoff Stollen Storch Strand Strasse Strauch Streifen Strich Stroh Strudel Stube Stufe
Stuhl Stunde Sturm Suppe Sumpf Tabak Tafel Tag Taille Takt Tal Taler Tango Tanne Tante Tanz Tapete
Tasche Tasse Taste Tau Taube Taucher Tausch Teich Teig Teil Teller Tempel Teppich Terrasse Text
Theater Thema Thron Thymian Tiefe Tinte Tisch Titel Tochter Tomate Ton Tonne Topf Tor Torf Torte
Trab Tracht Traube Treppe Tresor Trichter Tropfen Trommel Trompete Truhe Tuch Tulpe Tunnel Tunke
Turm Turnier Tusche Ufer Uhr Uhu Ulme Umhang Umweg Unfug Unke Urlaub Ursprung Vase Veilchen Ventil
Veranda Verein Vers Vetter Viereck Villa Vogel Volk Vorhang Vorrat Vulkan Waage Wabe Wachs Wachtel
Wade Waffel Wagen Wal Wald Walze Wand Wange Wanne Wappen Ware Warze Watte Weber Weg Weide Weiher
Weile Weizen Welle Welt Werft Werk Wesen Weste Westen Wetter Wicke Widder Wiese Wiesel Wimpel
Wimper Wind Windrad Winkel Wipfel Wirbel Wirt Woche Wolke Wolle Wort Wunder Wurm Wurst Wurzel Zahl
Zahn Zander Zange Zapfen Zaun Zebra Zeder Zeh Zeichen Zeile Zeisig Zeit Zelle Zelt Zement Zettel
Ziege Ziegel Ziel Ziffer Zimmer Zimt Zinne Zinn Zirkel Zirkus Zitrone Zoo Zopf Zucker Zug Zunge
Zweig Zwerg Zwiebel Zwirn
`
  .trim()
  .split(/\s+/)
