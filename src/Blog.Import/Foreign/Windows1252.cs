using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Blog.Import.Foreign;

/// <summary>Reads texts in the encoding that editors for Windows wrote before UTF-8:
/// https://encoding.spec.whatwg.org/#windows-1252.</summary>
internal static class Windows1252
{
    // The characters of 0x80 to 0x9F; the five bytes without one are the controls of the same number.
    private const string Upper =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The text; null for bytes that are UTF-8, and for those with at least as many characters of UTF-8 as
    /// mistakes: such a text is damaged, and not old.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes) || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !IsMostlyWrong(bytes))
            return null;
        var text = new char[bytes.Length];
        for (var i = 0; i < text.Length; i++)
            text[i] = bytes[i] is >= 0x80 and < 0xA0 ? Upper[bytes[i] - 0x80] : (char)bytes[i];
        return new string(text);
    }

    private static bool IsMostlyWrong(ReadOnlySpan<byte> bytes)
    {
        var (right, wrong) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var isRight = Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done;
            right += isRight && length > 1 ? 1 : 0;
            wrong += isRight ? 0 : 1;
            bytes = bytes[length..];
        }

        return wrong > right;
    }
}
