using System.Collections.Frozen;
using Markdig.Extensions.Emoji;

namespace Blog.Markdown.Templates;

/// <summary>The characters that codes for emoji stand for, as on GitHub.</summary>
public static class EmojiTable
{
    private static readonly FrozenDictionary<string, string> _characters = EmojiMapping
        .GetDefaultEmojiShortcodeToUnicode()
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The character; null for any other word.</summary>
    /// <param name="code">The code with its colons: <c>:rocket:</c>.</param>
    public static string? Find(string code) => _characters.GetValueOrDefault(code);

    /// <summary>Whether a code is frequent, and its word stands between colons for no other reason: <c>:smile:</c>,
    /// but not <c>:key:</c>.</summary>
    /// <param name="code">The code with its colons.</param>
    public static bool IsCertain(string code) => EmojiCodes.At(code, ' ').Length == code.Length;
}
