using System.Buffers;
using System.Globalization;
using System.Text;

namespace Blog.Markdown.Links;

/// <summary>Finds where a web address in plain text ends: the rules of GitHub Flavored Markdown (section 6.9) and,
/// where the specification leaves cases open, of GitHub's program. Beyond these, an address ends before a double quote
/// and before Chinese, Japanese and Korean punctuation, none of which addresses hold.</summary>
internal static class BareAddress
{
    private const string Www = "www.";
    private const string Phone = "tel:";
    private static readonly string[] _schemes = ["https://", "http://", "ftp://"];
    private static readonly SearchValues<char> _phone = SearchValues.Create("+0123456789-.()");
    private static readonly SearchValues<char> _joined = SearchValues.Create("./@:-=&?#%+\\$");

    /// <summary>Whether an address may start at the start of a text.</summary>
    /// <param name="before">The character before it, or NUL.</param>
    /// <param name="text">The text.</param>
    public static bool StartsHere(char before, ReadOnlySpan<char> text)
    {
        if (text.StartsWith(Www, StringComparison.OrdinalIgnoreCase))
            return !_joined.Contains(before) && !IsWord(before);
        return !char.IsAsciiLetter(before) && (SchemeOf(text).Length > 0 || IsPhone(text));
    }

    /// <summary>Whether an address is one to which <c>http://</c> has to be added.</summary>
    public static bool IsWithoutScheme(string address) => address.StartsWith(Www, StringComparison.OrdinalIgnoreCase);

    /// <summary>How long the address at the start of a text is; 0 when there is none.</summary>
    /// <param name="text">The text, which starts as <see cref="StartsHere"/> asks.</param>
    /// <param name="marks">The marks around it.</param>
    public static int Length(ReadOnlySpan<char> text, OpenMarks marks)
    {
        if (IsPhone(text))
            return PhoneLength(text);
        var host = SchemeOf(text).Length;
        if (!HasHost(text[host..], needsDot: host == 0))
            return 0;
        var length = AddressEnd.Trimmed(text[..AddressEnd.Find(text, host, marks)]);
        var isMore = length > (host == 0 ? Www.Length : host);
        return isMore ? length : 0;
    }

    private static string SchemeOf(ReadOnlySpan<char> text)
    {
        foreach (var scheme in _schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return scheme;
        }

        return "";
    }

    private static bool IsPhone(ReadOnlySpan<char> text) => text.StartsWith(Phone, StringComparison.Ordinal);

    private static int PhoneLength(ReadOnlySpan<char> text)
    {
        var end = text[Phone.Length..].IndexOfAnyExcept(_phone);
        var number = end < 0 ? text : text[..(Phone.Length + end)];
        var length = AddressEnd.Trimmed(number);
        return number[..length].ContainsAnyInRange('0', '9') ? length : 0;
    }

    private static bool HasHost(ReadOnlySpan<char> text, bool needsDot)
    {
        var at = 0;
        while (at < text.Length && (IsHostLetter(text[at..], out var length) || (at > 0 && IsWithinHost(text[at]))))
            at += length;
        // Underscores behind it are those of emphasis.
        var host = text[..at].TrimEnd('_');
        return !host.IsEmpty && (!needsDot || host.Length > Www.Length) && !HasUnderscoreAtEnd(host);
    }

    // Host names have no underscore in their last two parts. A host of very many parts is accepted unchecked, as on
    // GitHub, so that long text without spaces is not scanned again from each dot.
    private static bool HasUnderscoreAtEnd(ReadOnlySpan<char> host)
    {
        if (host.Count('.') > 10)
            return false;
        var last = host.LastIndexOf('.');
        return host[(host[..Math.Max(last, 0)].LastIndexOf('.') + 1)..].Contains('_');
    }

    private static bool IsWithinHost(char c) => c is '.' or '-' or '_';

    private static bool IsHostLetter(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (char.IsAscii(text[0]))
            return char.IsAsciiLetterOrDigit(text[0]);
        if (Rune.DecodeFromUtf16(text, out var rune, out length) != OperationStatus.Done)
            return false;
        return !Rune.IsWhiteSpace(rune) && !Rune.IsPunctuation(rune) && !Rune.IsControl(rune);
    }

    // Chinese and Japanese text stands right beside an address, with no space between.
    private static bool IsWord(char c) =>
        c < '\u2E80'
        && (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
