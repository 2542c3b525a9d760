using System.Buffers;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Meanings;
using Blog.Markdown.Fragments;

namespace Blog.Import.Texts.Addresses;

/// <summary>Writes where things are here in place of the old blog's addresses. Read again, every other address is the
/// same.</summary>
internal sealed class AddressConversion : ITextStep
{
    private const int MostReadings = 64;

    private static readonly SearchValues<char> _plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-#"
    );

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        var found = BodyReader.Addresses(draft.Text, context);
        var changes = new List<AddressChange>();
        foreach (var address in found)
        {
            if (Answer(address.Target, address.Kind, context) is { } answer)
                changes.Add(new AddressChange(address, Written(answer, address, context)));
            else
                TellDead(draft, address, context);
        }

        changes.RemoveAll(c => c.Address.Target == c.New);
        var budget = MostReadings;
        var proved = Proved(changes);
        foreach (var change in proved.Count == changes.Count ? [] : changes.Except(proved))
            context.Tell(RemarkKind.Lost, "an old address", "left as it is", draft, change.Address.Start);
        foreach (var change in proved)
        {
            var subject = context.Pending.Next(change.Address.Target, 0)?.Address.Subject ?? "an old address";
            context.Tell(RemarkKind.Converted, subject, "the address here", draft, change.Address.Start);
        }

        var told = found
            .Select(f => context.Pending.Next(f.Target, 0)?.Address)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return Restored(draft.With(proved.Select(c => c.TextSplice(draft.Text))), told, context);

        // Where all together change something else, the ones that do are left out.
        List<AddressChange> Proved(List<AddressChange> some)
        {
            if (some.TrueForAll(c => c.IsPlainIn(draft.Text)))
                return some;
            if (budget-- <= 0)
                return [];
            if (Holds(draft, found, some, context))
                return some;
            var half = some.Count / 2;
            return half == 0 ? [] : [.. Proved(some[..half]), .. Proved(some[half..])];
        }
    }

    private static bool Holds(
        Draft draft,
        IReadOnlyList<FoundAddress> found,
        List<AddressChange> changes,
        ConversionContext context
    )
    {
        var expected = changes.ToDictionary(c => c.Address.Start, c => c.New);
        var after = BodyReader.Addresses(draft.With(changes.Select(c => c.TextSplice(draft.Text))).Text, context);
        return after
            .Select(a => a.Target)
            .SequenceEqual(found.Select(f => expected.GetValueOrDefault(f.Start, f.Target)));
    }

    // What a mark stands for is looked up in its forms, with what follows it.
    private static string? Answer(string target, LinkKind kind, ConversionContext context)
    {
        var pending = context.Pending.Next(target, 0);
        var forms = pending is var (address, _, end)
            ? address.Forms.Select(f => f + target[end..])
            : AddressForms.Of(target);
        return forms
            .Select(f => context.Addresses.Find(f, context.Document, kind == LinkKind.Image))
            .FirstOrDefault(a => a is not null);
    }

    private static string Written(string answer, FoundAddress address, ConversionContext context)
    {
        var encoded = Escaping.Encoded(answer);
        var isInMarkup = context.Document.IsHtml || address.Kind == LinkKind.Named;
        return isInMarkup ? encoded.Replace("'", "%27", StringComparison.Ordinal) : encoded;
    }

    private static void TellDead(Draft draft, FoundAddress address, ConversionContext context)
    {
        var pending = context.Pending.Next(address.Target, 0);
        var isOwn =
            pending is not null || AddressForms.IsOwn(address.Target) || context.Addresses.IsOwn(address.Target);
        if (!isOwn || address.Kind == LinkKind.Named)
            return;
        var kind = address.Kind == LinkKind.Image ? RemarkKind.MissingPicture : RemarkKind.DeadLink;
        context.Tell(kind, pending?.Address.Written ?? address.Target, "left as it is", draft, address.Start);
    }

    // Marks that are in no address, or stand for none that is known.
    private static Draft Restored(Draft draft, HashSet<object?> told, ConversionContext context)
    {
        var splices = new List<TextSplice>();
        for (var at = 0; context.Pending.Next(draft.Text, at) is var (address, start, end); at = end)
        {
            splices.Add(new TextSplice(start, end, address.Written));
            if (told.Add(address))
                context.Tell(RemarkKind.Lost, address.Subject, "left as it is: it is in no link", draft, start);
        }

        return splices.Count == 0 ? draft : draft.With(splices);
    }

    private sealed record AddressChange(FoundAddress Address, string New)
    {
        // One plain destination of a link for another: nothing in them means anything in Markdown, so all is read as
        // before.
        public bool IsPlainIn(string text) =>
            !Address.IsShown
            && Address is { Kind: LinkKind.Link or LinkKind.Image, Start: > 1 }
            && text.AsSpan(Address.Start - 2, 2) is "]("
            && Address.End < text.Length
            && text[Address.End] is ')'
            && !text.AsSpan(Address.Start, Address.End - Address.Start).ContainsAnyExcept(_plain)
            && !New.AsSpan().ContainsAnyExcept(_plain);

        // An address that readers see stays to be seen.
        public TextSplice TextSplice(string text)
        {
            var isPlain = !Address.IsShown || New.Contains("://", StringComparison.Ordinal);
            if (isPlain)
                return new TextSplice(Address.Start, Address.End, New);
            var isInBrackets = Address.Start > 0 && text[Address.Start - 1] == '<';
            var end =
                isInBrackets && Address.End < text.Length && text[Address.End] == '>' ? Address.End + 1 : Address.End;
            var start = isInBrackets ? Address.Start - 1 : Address.Start;
            return new TextSplice(start, end, $"[{text[Address.Start..Address.End]}]({New})");
        }
    }
}
