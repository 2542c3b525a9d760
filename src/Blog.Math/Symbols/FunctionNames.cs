using System.Collections.Frozen;

namespace Blog.Math.Symbols;

/// <summary>Functions whose names are set upright.</summary>
internal static class FunctionNames
{
    private const string Plain =
        "arccos arcctg arcsin arctan arctg arg ch cos cosec cosh cot cotg coth csc ctg cth deg dim exp hom ker lb lg "
        + "ln log sec sh sin sinh sgn tan tanh tg th";

    private const string WithLimits = "argmax argmin det gcd inf lim max min plim Pr sup";

    private static readonly (string Name, string Shown)[] Spaced =
    [
        ("argmax", "arg max"),
        ("argmin", "arg min"),
        ("injlim", "inj lim"),
        ("liminf", "lim inf"),
        ("limsup", "lim sup"),
        ("projlim", "proj lim"),
    ];

    /// <summary>How each is shown, and whether limits stand below it, by the names of their commands.</summary>
    public static FrozenDictionary<string, (string Shown, bool HasLimits)> All { get; } = Make();

    private static FrozenDictionary<string, (string Shown, bool HasLimits)> Make()
    {
        var all = new Dictionary<string, (string, bool)>(StringComparer.Ordinal);
        foreach (var name in Plain.Split(' '))
            all[name] = (name, false);
        foreach (var name in WithLimits.Split(' '))
            all[name] = (name, true);
        foreach (var (name, shown) in Spaced)
            all[name] = (shown.Replace(' ', '\u2009'), true);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
