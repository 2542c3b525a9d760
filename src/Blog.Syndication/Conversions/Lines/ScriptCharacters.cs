namespace Blog.Syndication.Conversions.Lines;

/// <summary>Unicode's raised and lowered characters.</summary>
internal static class ScriptCharacters
{
    private const string Plain = "0123456789+-=()";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    /// <summary>The text raised or lowered; null when one of its characters cannot be.</summary>
    public static string? Of(string text, bool isRaised)
    {
        var script = text.Select(c => CharacterOf(c == '−' ? '-' : c, isRaised)).ToArray();
        return script.Contains('\0') ? null : new string(script);
    }

    private static char CharacterOf(char c, bool isRaised)
    {
        var index = Plain.IndexOf(c, StringComparison.Ordinal);
        if (index >= 0)
            return (isRaised ? Raised : Lowered)[index];
        return (c, isRaised) switch
        {
            ('n', true) => 'ⁿ',
            ('i', true) => 'ⁱ',
            ('T', true) => 'ᵀ',
            ('i', false) => 'ᵢ',
            ('j', false) => 'ⱼ',
            _ => '\0',
        };
    }
}
