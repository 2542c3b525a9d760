using System.Buffers;

namespace Blog.Images.Formulas.Elements;

/// <summary>What MathML Core's dictionary says of operators, as far as formulas need it.</summary>
internal static class Operators
{
    private const double Thin = 0.1667;
    private const double Medium = 0.2222;
    private const double Thick = 0.2778;

    private static readonly SearchValues<char> Big = SearchValues.Create("∏∐∑⋀⋁⋂⋃⨀⨁⨂⨃⨄⨅⨆⨉∫∬∭∮∯∰∱∲∳⨌⨍⨎⨏⨐⨑⨒⨓⨔⨕⨖⨗⨘⨙⨚⨛⨜");

    private static readonly SearchValues<char> Integrals = SearchValues.Create("∫∬∭∮∯∰∱∲∳⨌⨍⨎⨏⨐⨑⨒⨓⨔⨕⨖⨗⨘⨙⨚⨛⨜");

    private static readonly SearchValues<char> Fences = SearchValues.Create("()[]{}|‖⌈⌉⌊⌋⟨⟩⟦⟧⟮⟯⟪⟫⎰⎱⌜⌝⌞⌟∣∥");

    private static readonly SearchValues<char> Joining = SearchValues.Create(
        "+-/±÷⁄−∓∔∕∖∧∨∩∪∶∸⊌⊍⊎⊓⊔⊕⊖⊘⊝⊞⊟⊻⊼⊽⋎⋏⋒⋓⩽⨿⊘⩓⩔⩕⩖⩞⩟"
    );

    private static readonly SearchValues<char> Light = SearchValues.Create("%*.?@^·×•∗∘∙≀⊗⊙⊚⊛⊠⊡⊺⋄⋅⋆⋇⋉⋊⋋⋌");

    private static readonly SearchValues<char> Before = SearchValues.Create("+-−±∓!¬∀∁∃∄∂∇∠∡∢√∛∜ℑℜ∵∴");

    private static readonly SearchValues<char> Behind = SearchValues.Create("!%'\"′″‴⁗°…&^_`~¨¯´˙ˆˇ˘˜˚⃛⃜⏞⏟⎴⎵");

    private static readonly SearchValues<char> WithLimits = SearchValues.Create("∏∐∑⋀⋁⋂⋃⨀⨁⨂⨃⨄⨅⨆⨉");

    private static readonly SearchValues<char> Upwards = SearchValues.Create("↑↓↕⇑⇓⇕");

    /// <summary>Whether it is larger in a formula of its own.</summary>
    public static bool IsLarge(string text) => Is(text, Big);

    /// <summary>Whether it is an integral, which is higher than other large signs.</summary>
    public static bool IsIntegral(string text) => Is(text, Integrals);

    /// <summary>Whether its limits stand beside it in a line of text.</summary>
    public static bool MovesLimits(MathElement operation) =>
        operation["movablelimits"] is { } written ? written == "true" : Is(operation.Text, WithLimits);

    /// <summary>Whether it grows with what stands beside it.</summary>
    public static bool IsStretchy(MathElement operation) =>
        operation["stretchy"] is { } written ? written == "true" : Is(operation.Text, Fences);

    /// <summary>Whether it is as far above as below the middle of the line.</summary>
    public static bool IsSymmetric(MathElement operation) =>
        operation["symmetric"] is { } written ? written == "true" : !Is(operation.Text, Upwards);

    /// <summary>The room on its left and right, in em.</summary>
    /// <param name="operation">The operator.</param>
    /// <param name="form">Where it stands: <c>prefix</c>, <c>infix</c> or <c>postfix</c>.</param>
    public static (double Left, double Right) Space(MathElement operation, string form)
    {
        var (left, right) = Usual(operation.Text, operation["form"] ?? form);
        return (MathLength.Read(operation["lspace"], 1) ?? left, MathLength.Read(operation["rspace"], 1) ?? right);
    }

    private static (double, double) Usual(string text, string form) =>
        text switch
        {
            "" or "\u2061" or "\u2062" or "\u2063" or "\u2064" or "\\" or "_" => (0, 0),
            "," or ";" => (0, Thin),
            _ when Is(text, Big) => (Thin, Thin),
            _ when Is(text, Fences) => (0, 0),
            _ when form == "prefix" && Is(text, Before) => (0, 0),
            _ when form == "postfix" && Is(text, Behind) => (0, 0),
            _ when Is(text, Joining) => (Medium, Medium),
            _ when Is(text, Light) => (Thin, Thin),
            _ when Is(text, Before) || Is(text, Behind) => (0, 0),
            _ => (Thick, Thick),
        };

    private static bool Is(string text, SearchValues<char> any) => text.Length == 1 && any.Contains(text[0]);
}
