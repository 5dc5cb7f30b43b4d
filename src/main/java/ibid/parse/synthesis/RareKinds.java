package ibid.parse.synthesis;

import ibid.parse.Label;
import java.util.List;
import java.util.Random;

/** References of kinds that tagged corpora hardly have: law, patents, standards, papers in archives, software. */
final class RareKinds {
    private static final List<String> REPORTERS = List.of(
            "U.S.",
            "F.2d",
            "F.3d",
            "F. Supp.",
            "S. Ct.",
            "Cal. App. 4th",
            "N.E.2d",
            "AC",
            "QB",
            "WLR",
            "All ER",
            "Ch",
            "UKHL",
            "EWCA Civ",
            "UKSC",
            "SCR",
            "DLR (4th)",
            "CLR",
            "HCA",
            "NZLR",
            "ECR I",
            "NJW",
            "BGHZ",
            "BVerfGE",
            "NVwZ",
            "Bull. civ.",
            "JCP G",
            "Rec. Lebon",
            "D.",
            "Foro it.",
            "Giur. cost.",
            "RJ",
            "NJA",
            "Rt.",
            "UfR",
            "DJe");
    private static final List<String> COURTS = List.of(
            "BGH",
            "BVerfG",
            "BVerwG",
            "BAG",
            "OLG München",
            "LG Berlin",
            "EuGH",
            "EGMR",
            "Cass. civ.",
            "Cass. 1re civ.",
            "Cass. soc.",
            "CE",
            "CA Paris",
            "Cour de cassation",
            "Conseil d'État",
            "Cass.",
            "Corte cost.",
            "Cass. pen.",
            "Tribunal Supremo",
            "STS",
            "STC",
            "Supremo Tribunal Federal",
            "BRASIL. Supremo Tribunal Federal",
            "Hoge Raad",
            "HR",
            "Högsta domstolen",
            "Supreme Court of India",
            "European Court of Justice");
    private static final List<String> RULINGS = List.of(
            "Urt. v.",
            "Urteil vom",
            "Beschl. v.",
            "Beschluss vom",
            "arrêt du",
            "décision du",
            "sent.",
            "sentenza",
            "sentencia de",
            "acórdão de",
            "judgment of",
            "arrest van",
            "dom den",
            "");
    private static final List<String> LAWS = List.of(
            "Act",
            "Clean Air Act",
            "Human Rights Act",
            "Data Protection Act",
            "Gesetz über",
            "Verordnung über",
            "Bürgerliches Gesetzbuch",
            "Loi relative à",
            "Décret relatif à",
            "Ley de",
            "Real Decreto sobre",
            "Lei que dispõe sobre",
            "Decreto sobre",
            "Legge",
            "Decreto legislativo",
            "Ustawa o",
            "Zákon o",
            "Lag om",
            "Directive on",
            "Regulation on",
            "Федеральный закон");
    private static final List<String> PATENTS = List.of(
            "U.S. Patent",
            "US Patent",
            "United States patent",
            "US patent",
            "European Patent",
            "European patent EP",
            "EP",
            "WO",
            "DE",
            "Patentschrift DE",
            "Brevet FR",
            "Japanese Patent",
            "Int. Patent",
            "UK Patent Application GB",
            "US");
    private static final List<String> STANDARDS = List.of(
            "ISO",
            "ISO/IEC",
            "DIN EN",
            "DIN",
            "EN",
            "ASTM",
            "IEEE Std",
            "IEEE Standard",
            "ANSI",
            "BS",
            "NF",
            "UNI",
            "RFC",
            "ÖNORM",
            "ABNT NBR",
            "GB/T",
            "ГОСТ",
            "ГОСТ Р",
            "NIST SP",
            "ITU-T");
    private static final List<String> ARCHIVES = List.of(
            "The National Archives, Kew, ADM {n}/{m}",
            "TNA, FO {n}/{m}",
            "National Archives, RG {n}, Box {m}",
            "BArch, R {n}/{m}",
            "Bundesarchiv, N {n}, Bd. {m}",
            "GStA PK, I. HA Rep. {n}, Nr. {m}",
            "Archives nationales, F{n} {m}",
            "AN, F/{n}/{m}",
            "ASV, Senato, Terra, reg. {n}, c. {m}r",
            "ASVe, Consiglio di Dieci, b. {n}",
            "AGI, Indiferente, leg. {n}",
            "AHN, Estado, {n}",
            "box {n}, folder {m}, Special Collections",
            "MS {n}, fol. {m}v",
            "Cod. {n}, f. {m}r",
            "РГАДА. Ф. {n}. Оп. {m}. Д. 12. Л. 3",
            "ГАРФ, ф. {n}, оп. {m}, д. 7",
            "BL, Add. MS {n}, fo. {m}",
            "NA, inv. nr. {n}",
            "Staatsarchiv Hamburg, 111-1, Nr. {n}");
    private static final List<String> PAPERS = List.of(
            "Letter to",
            "Minutes of the",
            "Memorandum on",
            "Bericht an",
            "Brief an",
            "Protokoll der Sitzung",
            "Lettre à",
            "Rapport sur",
            "Lettera a",
            "Carta a",
            "Carta de",
            "Diary",
            "Notes on",
            "Relazione",
            "Dispacci",
            "Testament of");

    private final Material material;
    private final Random random;

    RareKinds(Material material, Random random) {
        this.material = material;
        this.random = random;
    }

    void print(Printed to, Look look) {
        switch (random.nextInt(10)) {
            case 0, 1 -> reportedCase(to, look);
            case 2 -> ruling(to, look);
            case 3, 4 -> law(to, look);
            case 5 -> patent(to, look);
            case 6 -> standard(to, look);
            case 7, 8 -> archive(to, look);
            default -> software(to, look);
        }
    }

    private String party() {
        return switch (random.nextInt(4)) {
            case 0 -> any(material.organisations);
            case 1 -> any(material.knownPublishers);
            default -> {
                String family = material.people().list().get(0).family();
                yield family.isEmpty() ? "R" : family;
            }
        };
    }

    private void reportedCase(Printed to, Look look) {
        String[] versus = {" v. ", " v ", " vs. ", " c. ", " gegen ", " / ", " contro "};
        String title = party() + versus[random.nextInt(random.nextInt(3) == 0 ? versus.length : 2)] + party();
        String year = year();
        boolean yearFirst = random.nextInt(3) == 0;
        to.add(Label.TITLE, look.title(title)).end(yearFirst ? "" : ",");
        if (yearFirst) {
            to.add(Label.DATE, (random.nextBoolean() ? "[" + year + "]" : "(" + year + ")"));
        }
        boolean neutral = yearFirst && random.nextInt(3) == 0;
        to.add(Label.VOLUME, neutral ? "" : number(500))
                .add(Label.JOURNAL, any(REPORTERS))
                .add(Label.PAGES, number(1300));
        if (!yearFirst) {
            to.end(random.nextInt(3) == 0 ? ", " + number(1300) : "").add(Label.DATE, "(" + year + ")");
        }
        to.end(random.nextInt(3) > 0 ? "." : "");
    }

    private void ruling(Printed to, Look look) {
        to.add(Label.PUBLISHER, any(COURTS)).end(random.nextInt(4) > 0 ? "," : "");
        to.add(Label.GENRE, any(RULINGS)).add(Label.DATE, look.day(1950 + random.nextInt(75)));
        String docket = switch (random.nextInt(5)) {
            case 0 -> "– " + number(9) + " BvR " + number(3000) + "/" + (10 + random.nextInt(89));
            case 1 -> "n° " + (70 + random.nextInt(29)) + "-" + number(20) + "." + (100 + random.nextInt(800));
            case 2 -> "n. " + number(900);
            case 3 -> "Az. " + number(9) + " ZR " + number(300) + "/" + (10 + random.nextInt(20));
            default -> "Case C-" + number(600) + "/" + (10 + random.nextInt(20));
        };
        to.end(random.nextBoolean() ? "," : "").add(Label.NOTE, docket);
        if (random.nextBoolean()) {
            to.end(",")
                    .add(Label.JOURNAL, any(REPORTERS))
                    .add(Label.DATE, year())
                    .end(",")
                    .add(Label.PAGES, number(3000));
        }
        to.end(".");
    }

    private void law(Printed to, Look look) {
        String year = year();
        boolean inTitle = random.nextInt(3) > 0;
        String title = any(LAWS) + " " + any(material.shortTitles).toLowerCase(java.util.Locale.ROOT);
        String[] numbers = {
            " (No. " + number(99) + ")",
            ", Nr. " + number(200),
            " nº " + number(60) + "." + number(900),
            " no " + year + "-" + number(900),
            ""
        };
        to.add(
                        Label.TITLE,
                        title + any(List.of(numbers)) + (inTitle ? (random.nextBoolean() ? " " : " of ") + year : ""))
                .end(",");
        switch (random.nextInt(4)) {
            case 0 ->
                to.add(Label.NOTE, "Pub. L. No. " + number(115) + "-" + number(500))
                        .end(",")
                        .add(Label.VOLUME, number(130))
                        .add(Label.JOURNAL, "Stat.")
                        .add(Label.PAGES, number(3000))
                        .add(Label.DATE, "(" + year + ")");
            case 1 ->
                to.add(
                                Label.JOURNAL,
                                any(List.of(
                                        "BGBl. I",
                                        "BGBl.",
                                        "JO",
                                        "Journal officiel",
                                        "OJ L",
                                        "BOE",
                                        "Diário Oficial da União",
                                        "Gazzetta Ufficiale",
                                        "Dz.U.",
                                        "Sb.")))
                        .add(Label.DATE, random.nextBoolean() ? year : look.day(Integer.parseInt(year)))
                        .end(",")
                        .add(Label.PAGES, look.pages(number(5000)));
            case 2 -> to.add(Label.DATE, look.day(Integer.parseInt(year)));
            default ->
                to.add(Label.NOTE, look.word("available"))
                        .add(Label.URL, material.links.isEmpty() ? "" : any(material.links));
        }
        to.end(".");
    }

    private void patent(Printed to, Look look) {
        String year = year();
        to.add(Label.AUTHOR, look.authors.print(material.people()))
                .end(random.nextInt(4) == 0 ? ", inventors;" : look.mark);
        boolean dateFirst = random.nextInt(3) == 0;
        if (dateFirst) {
            to.add(Label.DATE, "(" + year + ")").end(".");
        }
        to.add(Label.TITLE, look.title(material.article().get(Label.TITLE))).end(look.mark);
        String[] forms = {
            number(9999999),
            "3,6" + (10 + random.nextInt(89)) + "," + (100 + random.nextInt(899)),
            "4 0" + (10 + random.nextInt(89)) + " " + (100 + random.nextInt(899)),
            "No. " + (1000000 + random.nextInt(8000000)),
            year + "0" + number(99999) + "A1"
        };
        String number = any(PATENTS) + " " + any(List.of(forms));
        to.add(Label.GENRE, random.nextInt(5) == 0 ? "(" + number + ")" : number)
                .end(dateFirst ? "." : ",");
        if (!dateFirst) {
            to.add(Label.DATE, random.nextBoolean() ? year : look.day(Integer.parseInt(year)))
                    .end(".");
        }
    }

    private void standard(Printed to, Look look) {
        String year = year();
        String number = any(STANDARDS) + " " + number(30000) + (random.nextInt(3) == 0 ? "-" + number(9) : "");
        boolean dated = random.nextInt(3) == 0;
        String designation = number + (dated ? ":" + year : "");
        String title = look.title(material.bookTitle());
        boolean first = random.nextBoolean();
        if (random.nextInt(3) == 0) {
            to.add(Label.AUTHOR, any(material.organisations)).end(look.mark);
        }
        to.add(first ? Label.GENRE : Label.TITLE, first ? designation : title)
                .end(first && random.nextBoolean() ? ":" : ",");
        to.add(first ? Label.TITLE : Label.GENRE, first ? title : designation).end(random.nextBoolean() ? "." : ",");
        if (random.nextInt(3) == 0) {
            look.imprint(to, material.place(), material.publisher(), "", "");
            to.end(",");
        }
        to.add(Label.DATE, dated ? "" : year).end(".");
    }

    private void archive(Printed to, Look look) {
        if (random.nextInt(3) == 0) {
            to.add(Label.AUTHOR, look.authors.print(look.contents.people())).end(",");
        }
        to.add(Label.TITLE, any(PAPERS) + " " + party()).end(",");
        to.add(Label.DATE, look.day(1600 + random.nextInt(380))).end(",");
        String mark = any(ARCHIVES).replace("{n}", number(400)).replace("{m}", number(90));
        to.add(Label.NOTE, mark).end(random.nextBoolean() ? "." : "");
    }

    private void software(Printed to, Look look) {
        to.add(
                Label.AUTHOR,
                random.nextBoolean() ? any(material.organisations) : look.authors.print(material.people()));
        to.end(random.nextBoolean() ? "." : "")
                .add(Label.DATE, "(" + year() + ")")
                .end(".");
        String title = material.article().get(Label.TITLE);
        String[] versions = {
            " (Version " + number(9) + "." + number(9) + ")",
            " R package version " + number(3) + "." + number(9) + "." + number(9),
            ", v" + number(9) + "." + number(20),
            ""
        };
        to.add(Label.TITLE, title);
        String version = any(List.of(versions));
        to.add(Label.NOTE, version.strip());
        to.add(Label.MEDIUM, any(List.of("[Computer software]", "[Data set]", "[Software]", "[Mobile app]", "")))
                .end(".");
        if (random.nextBoolean()) {
            to.add(
                            Label.PUBLISHER,
                            any(List.of(
                                    "Zenodo",
                                    "Dryad",
                                    "Figshare",
                                    "GitHub",
                                    "CRAN",
                                    "Harvard Dataverse",
                                    "GESIS",
                                    "PANGAEA",
                                    "SPSS Inc.",
                                    "StataCorp LLC")))
                    .end(".");
        }
        if (random.nextBoolean() && !material.dois.isEmpty()) {
            to.add(Label.DOI, "https://doi.org/" + any(material.dois));
        } else if (!material.links.isEmpty()) {
            to.add(Label.URL, any(material.links));
        }
    }

    private String year() {
        return String.valueOf(1930 + random.nextInt(96));
    }

    private String number(int most) {
        return String.valueOf(1 + random.nextInt(most));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
