namespace Blog.Markdown.Links;

/// <summary>A mail or chat address in plain text, by the rules of GitHub Flavored Markdown (section 6.9).</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="HasScheme">Whether <c>mailto:</c> or <c>xmpp:</c> is written before it.</param>
internal readonly record struct BareMailAddress(int Start, int End, bool HasScheme)
{
    /// <summary>The addresses in a text, in order.</summary>
    public static IEnumerable<BareMailAddress> In(string text)
    {
        var (from, at) = (0, text.IndexOf('@', StringComparison.Ordinal));
        while (at >= 0)
        {
            var found = Around(text, at, from);
            if (found is { } address)
                yield return address;
            from = found?.End ?? from;
            at = text.IndexOf('@', Math.Max(at + 1, from));
        }
    }

    private static BareMailAddress? Around(string text, int at, int from)
    {
        var start = at;
        while (start > from && IsName(text[start - 1]))
            start--;
        while (start < at && text[start] is '.' or '-')
            start++;
        var end = DomainEnd(text, at + 1);
        // After two slashes stands the user of a host, as in "ssh://git@example.com/a", not a mail address.
        if (start == at || end < 0 || text.AsSpan(0, start).EndsWith("//"))
            return null;
        if (SchemeStart(text, start, from, "mailto:") is { } mail)
            return new BareMailAddress(mail, end, HasScheme: true);
        return SchemeStart(text, start, from, "xmpp:") is { } chat
            ? new BareMailAddress(chat, ResourceEnd(text, end), HasScheme: true)
            : new BareMailAddress(start, end, HasScheme: false);
    }

    // A dot within, a letter at the end, and no second @ right behind.
    private static int DomainEnd(string text, int start)
    {
        var end = start;
        var hasDot = false;
        for (; end < text.Length; end++)
        {
            var isDot = text[end] == '.' && end + 1 < text.Length && IsLetterOrDigit(text[end + 1]) && end > start;
            hasDot |= isDot;
            if (!isDot && !IsLetterOrDigit(text[end]) && text[end] is not ('-' or '_'))
                break;
        }

        return hasDot && char.IsLetter(text[end - 1]) && (end == text.Length || text[end] != '@') ? end : -1;
    }

    private static int? SchemeStart(string text, int start, int from, string scheme)
    {
        var at = start - scheme.Length;
        if (at < from || !text.AsSpan(at).StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        return at == 0 || !char.IsLetterOrDigit(text[at - 1]) ? at : null;
    }

    private static int ResourceEnd(string text, int end)
    {
        if (end == text.Length || text[end] != '/')
            return end;
        var last = end + 1;
        while (last < text.Length && (IsLetterOrDigit(text[last]) || text[last] is '@' or '.'))
            last++;
        while (text[last - 1] == '.')
            last--;
        return last > end + 1 ? last : end;
    }

    private static bool IsName(char c) => IsLetterOrDigit(c) || c is '.' or '+' or '-' or '_';

    // Chinese and Japanese text stands right beside an address, with no space between.
    private static bool IsLetterOrDigit(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';
}
