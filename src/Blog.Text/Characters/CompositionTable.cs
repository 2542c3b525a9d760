using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Blog.Text.Characters;

/// <summary>The pairs of a letter and a mark that Unicode has one character for (UAX #15).</summary>
internal static class CompositionTable
{
    // A mark, then pairs: the letter without and with it.
    private static readonly ImmutableArray<string> Rows =
    [
        "\u0300AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒ",
        "\u0300ἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊ\u1fbf\u1fcdϊῒΙῚ",
        "\u0300\u1ffe\u1fddϋῢΥῪ\u00a8\u1fedΟῸΩῺ",
        "\u0301AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ\u00a8\u0385ΑΆΕΈΗΉ",
        "\u0301ΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾ",
        "\u0301êếÔỐôốƠỚơớƯỨưứἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ\u1fbf\u1fce",
        "\u0301\u1ffe\u1fde",
        "\u0302AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
        "\u0303AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
        "\u0304AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡ",
        "\u0304ΥῩ",
        "\u0306AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ",
        "\u0307CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋ",
        "\u0307YẎyẏſẛ",
        "\u0308AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹ",
        "\u0308HḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
        "\u0309AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
        "\u030aAÅaåUŮuůwẘyẙ",
        "\u030bOŐoőUŰuűУӲуӳ",
        "\u030cCČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
        "\u030fAȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ",
        "\u0311AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
        "\u0313αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ",
        "\u0314αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ",
        "\u031bOƠoơUƯuư",
        "\u0323BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
        "\u0324UṲuṳ",
        "\u0325AḀaḁ",
        "\u0326SȘsșTȚtț",
        "\u0327CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
        "\u0328AĄaąEĘeęIĮiįUŲuųOǪoǫ",
        "\u032dDḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
        "\u032eHḪhḫ",
        "\u0330EḚeḛIḬiḭUṴuṵ",
        "\u0331BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
        "\u0338\u2190\u219a\u2192\u219b\u2194\u21ae\u21d0\u21cd\u21d4\u21ce\u21d2\u21cf\u2203\u2204",
        "\u0338\u2208\u2209\u220b\u220c\u2223\u2224\u2225\u2226\u223c\u2241\u2243\u2244\u2245\u2247",
        "\u0338\u2248\u2249\u003d\u2260\u2261\u2262\u224d\u226d\u003c\u226e\u003e\u226f\u2264\u2270",
        "\u0338\u2265\u2271\u2272\u2274\u2273\u2275\u2276\u2278\u2277\u2279\u227a\u2280\u227b\u2281",
        "\u0338\u2282\u2284\u2283\u2285\u2286\u2288\u2287\u2289\u22a2\u22ac\u22a8\u22ad\u22a9\u22ae",
        "\u0338\u22ab\u22af\u227c\u22e0\u227d\u22e1\u2291\u22e2\u2292\u22e3\u22b2\u22ea\u22b3\u22eb",
        "\u0338\u22b4\u22ec\u22b5\u22ed",
        "\u0342ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶ\u00a8\u1fc1ηῆ\u1fbf\u1fcfιῖϊῗ\u1ffe\u1fdfυῦϋῧ",
        "\u0342ωῶ",
        "\u0345ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪ",
        "\u0345ὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ",
        "\u0653\u0627\u0622",
        "\u0654\u0627\u0623\u0648\u0624\u064a\u0626\u06d5\u06c0\u06c1\u06c2\u06d2\u06d3",
        "\u0655\u0627\u0625",
        "\u093cनऩरऱळऴ",
        "\u09be\u09c7\u09cb",
        "\u09d7\u09c7\u09cc",
        "\u0b3e\u0b47\u0b4b",
        "\u0b56\u0b47\u0b48",
        "\u0b57\u0b47\u0b4c",
        "\u0bbe\u0bc6\u0bca\u0bc7\u0bcb",
        "\u0bd7ஒஔ\u0bc6\u0bcc",
        "\u0c56\u0c46\u0c48",
        "\u0cc2\u0cc6\u0cca",
        "\u0cd5\u0cbf\u0cc0\u0cc6\u0cc7\u0cca\u0ccb",
        "\u0cd6\u0cc6\u0cc8",
        "\u0d3e\u0d46\u0d4a\u0d47\u0d4b",
        "\u0d57\u0d46\u0d4c",
        "\u0dca\u0dd9\u0dda\u0ddc\u0ddd",
        "\u0dcf\u0dd9\u0ddc",
        "\u0ddf\u0dd9\u0dde",
        "\u102eဥဦ",
        "\u1b35ᬅᬆᬇᬈᬉᬊᬋᬌᬍᬎᬑᬒ\u1b3a\u1b3b\u1b3c\u1b3d\u1b3e\u1b40\u1b3f\u1b41\u1b42\u1b43",
        "\u3099かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴ",
        "\u3099ワヷヰヸヱヹヲヺヽヾ",
        "\u309aはぱひぴふぷへぺほぽハパヒピフプヘペホポ",
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Pairs = Rows.SelectMany(row =>
            Enumerable
                .Range(0, (row.Length - 1) / 2)
                .Select(i => KeyValuePair.Create((row[(2 * i) + 1], row[0]), row[(2 * i) + 2]))
        )
        .ToFrozenDictionary();

    /// <summary>The one character for a letter and its mark; NUL when there is none.</summary>
    public static char Find(char letter, char mark) => Pairs.GetValueOrDefault((letter, mark));
}
