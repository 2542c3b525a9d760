using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Theming.Values;

/// <summary>The fingerprints of values that templates see, so that a read recorded in a <see cref="ReadLog"/> can be
/// checked again later. Pure.</summary>
public static class ThemeFingerprint
{
    /// <summary>
    /// The fingerprint of a value as in <see cref="ThemeMember{T}.Read"/>. An object's is that of its identity (its
    /// members are reads of their own); a list's is that of its items; the same letters as text and as
    /// <see cref="HtmlValue"/> differ.
    /// </summary>
    /// <exception cref="ArgumentException">The value is of no type that templates may see.</exception>
    public static Fingerprint Of(object? value) =>
        value switch
        {
            null => Tagged('0', default),
            string text => Tagged('t', Fingerprint.Of(text)),
            HtmlValue html => Tagged('h', Fingerprint.Of(html.Value)),
            bool truth => Tagged('b', OfNumber(truth ? 1 : 0)),
            int number => Tagged('i', OfNumber(number)),
            long number => Tagged('i', OfNumber(number)),
            double number => Tagged('d', OfNumber(BitConverter.DoubleToInt64Bits(number))),
            DateTimeOffset moment => Tagged('m', Fingerprint.Of(OfNumber(moment.Ticks), OfNumber(moment.Offset.Ticks))),
            ThemeObject thing => Tagged('o', Fingerprint.Of(thing.Identity)),
            ThemeList list => list.Fingerprint,
            IReadOnlyList<object?> list => OfItems(list),
            _ => throw new ArgumentException($"Templates cannot see values of type {value.GetType()}.", nameof(value)),
        };

    /// <summary>The result that a recorded read has in this object now: a member's value, or the member names for <see
    /// cref="ReadKey.OfMemberNames"/>. A missing member counts as null.</summary>
    public static Fingerprint OfRead(ThemeObject thing, string member)
    {
        if (member.Length == 0)
            return Of(thing.MemberNames);
        thing.TryRead(member, out var value);
        return Of(value);
    }

    internal static Fingerprint OfItems(IReadOnlyList<object?> items)
    {
        var parts = new Fingerprint[items.Count + 1];
        parts[0] = OfNumber(items.Count);
        for (var i = 0; i < items.Count; i++)
            parts[i + 1] = Of(items[i]);
        return Tagged('l', Fingerprint.Of(parts));
    }

    private static Fingerprint Tagged(char tag, Fingerprint content) => Fingerprint.Of(new Fingerprint(tag), content);

    private static Fingerprint OfNumber(long number) => new(unchecked((ulong)number));
}
