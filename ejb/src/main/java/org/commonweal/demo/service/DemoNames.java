package org.commonweal.demo.service;

import java.util.List;

/** Common names of several languages, put together at random. None is taken from a real list of people. */
final class DemoNames {

    /** Where a family's names come from. */
    enum Culture { ARABIC, WEST_AFRICAN, ENGLISH, SWAHILI, SPANISH, KURDISH }

    private record Names(List<String> women, List<String> men, List<String> families) { }

    private static final Names ARABIC = names(
            "فاطمة,أمينة,زينب,مريم,خديجة,ليلى,سعاد,هدى,نور,سلمى,رقية,عائشة,حنان,سميرة,وفاء",
            "محمد,أحمد,علي,حسن,يوسف,إبراهيم,خالد,عمر,سالم,مصطفى,عبد الله,كريم,ناصر,طارق,حسين",
            "الحسن,البشير,المنصوري,الخطيب,النجار,الصالح,العلي,حداد,الشامي,عثمان,الطيب,السيد");
    private static final Names WEST_AFRICAN = names(
            "Awa,Fatou,Aminata,Mariam,Adjoua,Aya,Akissi,Salimata,Kadiatou,Rokia,Affoué,Ramata,Élodie,Clémence,Bintou",
            "Kouassi,Kouamé,Yao,Koffi,Mamadou,Ibrahima,Seydou,Moussa,Abdoulaye,Amadou,Jean-Baptiste,Issa,Lamine,Étienne,Drissa",
            "Koné,Traoré,Ouattara,Diallo,Coulibaly,N’Guessan,Yao,Bamba,Touré,Cissé,Kouadio,Sanogo,Diabaté,Keïta");
    private static final Names ENGLISH = names(
            "Grace,Mercy,Thandiwe,Esther,Ruth,Precious,Agnes,Joyce,Chisomo,Tadala,Memory,Martha,Violet,Nomsa,Beatrice",
            "James,John,Blessings,Peter,Joseph,Chikondi,Samuel,Davie,Moses,Yohane,Lovemore,Patrick,Isaac,Sipho,Daniel",
            "Banda,Phiri,Mwale,Chirwa,Nkhoma,Moyo,Dube,Kamanga,Zulu,Smith,Mbewe,Gondwe,Ndlovu,Tembo");
    private static final Names SWAHILI = names(
            "Neema,Amani,Zawadi,Rehema,Saida,Halima,Mwanajuma,Wanjiku,Akinyi,Furaha,Subira,Asha,Nyambura,Bahati,Mwajuma",
            "Juma,Baraka,Hamisi,Otieno,Kamau,Mwangi,Rashidi,Salim,Kipchoge,Omondi,Abdalla,Njoroge,Daudi,Khamis,Musa",
            "Mwangi,Otieno,Kamau,Mushi,Mwinyi,Odhiambo,Juma,Kimani,Ngowi,Wafula,Mbwana,Achieng,Maina,Shabani");
    private static final Names SPANISH = names(
            "María,Rosa,Juana,Lucía,Carmen,Guadalupe,Marisol,Yolanda,Elena,Dolores,Inés,Paola,Gabriela,Consuelo,Luz",
            "José,Juan,Carlos,Luis,Miguel,Pedro,Andrés,Ramón,Jesús,Ernesto,Diego,Raúl,Fernando,Óscar,Julio",
            "García López,Quispe,Mamani,Hernández,Rodríguez,Flores,Gómez Ruiz,Morales,Condori,Vargas,Castillo,Núñez");
    private static final Names KURDISH = names(
            "Rojda,Berivan,Dilan,Nesrin,Hêvî,Zîlan,Şirin,Gulistan,Avîn,Perwîn,Rojîn,Narîn,Evîn,Xecê,Nazdar",
            "Azad,Baran,Serhat,Rojhat,Kawa,Sîrwan,Dilşad,Şêrko,Karwan,Hêmin,Jiyan,Rêbîn,Aram,Nêçîrvan,Bawer",
            "Demir,Barzan,Zana,Amedî,Botan,Sindî,Dêrsim,Kobanî,Hekarî,Mîrza,Soran,Berwarî");

    private DemoNames() { }

    private static Names names(String women, String men, String families) {
        return new Names(List.of(women.split(",")), List.of(men.split(",")), List.of(families.split(",")));
    }

    private static Names of(Culture culture) {
        return switch (culture) {
            case ARABIC -> ARABIC;
            case WEST_AFRICAN -> WEST_AFRICAN;
            case ENGLISH -> ENGLISH;
            case SWAHILI -> SWAHILI;
            case SPANISH -> SPANISH;
            case KURDISH -> KURDISH;
        };
    }

    static String family(Culture culture, Dice dice) {
        return dice.of(of(culture).families());
    }

    static String given(Culture culture, boolean woman, Dice dice) {
        return dice.of(woman ? of(culture).women() : of(culture).men());
    }
}
