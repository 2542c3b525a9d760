using System.Collections.Immutable;
using Blog.Math.Tokens;

namespace Blog.Math;

/// <summary>Macros that all formulas of a site know, ready for use: made once, used for each document.</summary>
public sealed class MathMacros
{
    private MathMacros(ImmutableDictionary<string, TexMacro> all) => All = all;

    /// <summary>None.</summary>
    public static MathMacros None { get; } = new(ImmutableDictionary.Create<string, TexMacro>(StringComparer.Ordinal));

    internal ImmutableDictionary<string, TexMacro> All { get; }

    /// <summary>Macros by name, with or without a backslash, and what they stand for: <c>\R</c> for <c>\mathbb{R}</c>.
    /// A macro takes as many arguments as the highest <c>#1</c> … <c>#9</c> in its text says.</summary>
    public static MathMacros Of(IEnumerable<KeyValuePair<string, string>> macros)
    {
        ArgumentNullException.ThrowIfNull(macros);
        var all = None.All.ToBuilder();
        foreach (var (name, text) in macros)
            all[name.TrimStart('\\')] = TexMacro.Of(text);
        return new MathMacros(all.ToImmutable());
    }
}
