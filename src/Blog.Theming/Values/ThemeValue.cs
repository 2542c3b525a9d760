using System.Collections;
using System.Numerics;
using Scriban.Runtime;

namespace Blog.Theming.Values;

/// <summary>Converts values on their way into templates and back.</summary>
internal static class ThemeValue
{
    /// <summary>The value as templates see it: lists become read-only ones; everything else stays as it is.</summary>
    internal static object? ToScript(object? value) =>
        value switch
        {
            null
            or string
            or HtmlValue
            or bool
            or int
            or long
            or double
            or DateTimeOffset
            or ThemeObject
            or ThemeList => value,
            IReadOnlyList<object?> list => new ThemeList(list),
            _ => throw new ArgumentException($"Templates cannot see values of type {value.GetType()}."),
        };

    /// <summary>The value a template gives to a function, in the types of <see cref="ThemeMember{T}.Read"/>; false for
    /// a function, which has none.</summary>
    internal static bool TryFromScript(object? value, out object? result)
    {
        result = value switch
        {
            null
            or string
            or HtmlValue
            or bool
            or int
            or long
            or double
            or DateTimeOffset
            or ThemeObject
            or ThemeList => value,
            char letter => letter.ToString(),
            float number => (double)number,
            decimal number => (double)number,
            BigInteger number => number >= long.MinValue && number <= long.MaxValue ? (long)number : (double)number,
            IScriptCustomFunction => null,
            ScriptObject map => FromMap(map),
            IEnumerable items => FromItems(items),
            _ => null,
        };
        return (value is null) == (result is null);
    }

    private static ThemeMap FromMap(ScriptObject map) =>
        new(
            "",
            map.GetMembers().ToDictionary(name => name, name => FromScript(map[name]), StringComparer.Ordinal),
            isStrict: false
        );

    private static ThemeList FromItems(IEnumerable items) => new([.. items.Cast<object?>().Select(FromScript)]);

    private static object? FromScript(object? value) => TryFromScript(value, out var result) ? result : null;
}
