using System.Collections.Immutable;
using System.Globalization;

namespace Blog.Import.Texts.Drafts;

/// <summary>Addresses that template syntax names, <c>{% post_url x %}</c>. A mark stands for each in the text until the
/// addresses of the whole text are looked up: only then it is known what they are in.</summary>
internal sealed class PendingAddresses
{
    private const char End = '-';
    private readonly string _mark = "old-address-";
    private readonly List<PendingAddress> _all = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>None yet, for a text that may hold anything.</summary>
    public PendingAddresses(string text)
    {
        while (text.Contains(_mark, StringComparison.Ordinal))
            _mark = "x" + _mark;
    }

    /// <summary>Adds one; the mark that stands for it.</summary>
    /// <param name="written">How it is written in the old text.</param>
    /// <param name="subject">What a report calls all of its kind.</param>
    /// <param name="forms">The addresses that may be meant, the likeliest first.</param>
    public string Add(string written, string subject, params IEnumerable<string> forms)
    {
        _written.Add(written);
        _all.Add(new PendingAddress(written, subject, [.. forms]));
        return _mark + (_all.Count - 1).ToString(CultureInfo.InvariantCulture) + End;
    }

    /// <summary>The first mark in a text from a position on; null for none.</summary>
    public (PendingAddress Address, int Start, int End)? Next(string text, int from)
    {
        for (var at = from; (at = text.IndexOf(_mark, at, StringComparison.Ordinal)) >= 0; at += _mark.Length)
        {
            var digits = at + _mark.Length;
            var end = text.IndexOf(End, digits);
            if (
                end > digits
                && int.TryParse(text.AsSpan(digits, end - digits), NumberStyles.None, null, out var number)
                && number < _all.Count
            )
                return (_all[number], at, end + 1);
        }

        return null;
    }

    /// <summary>Whether one of them is written like this.</summary>
    public bool Hold(string written) => _written.Contains(written);
}

/// <summary>An address that template syntax names.</summary>
/// <param name="Written">How it is written in the old text.</param>
/// <param name="Subject">What a report calls all of its kind.</param>
/// <param name="Forms">The addresses that may be meant, the likeliest first.</param>
internal sealed record PendingAddress(string Written, string Subject, ImmutableArray<string> Forms);
