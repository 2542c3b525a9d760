using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Reading.Cards;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Editing.Cards;

/// <summary>A door of this room: writes fetched facts into the text of a card, below <c>fetched</c>, and changes
/// nothing else. A value that somebody changed there by hand, as the checksum shows, becomes the author's own field
/// above and is not lost. The result is read again to prove this.</summary>
public static class CardEdit
{
    private const string Block = "fetched";
    private const string DeadSince = "dead_since";

    /// <summary>The text of a new card.</summary>
    /// <param name="url">The link as its author writes it.</param>
    /// <param name="fetched">What was fetched.</param>
    public static string New(string url, FetchedCard fetched)
    {
        ArgumentNullException.ThrowIfNull(fetched);
        return string.Concat(
            BlockOf(fetched.Date, fetched.Fields).Prepend("url: " + YamlText.OfAddress(url)).Select(l => l + "\n")
        );
    }

    /// <summary>Writes what was fetched again.</summary>
    public static CardEdited Refresh(SourceText card, FetchedCard fetched)
    {
        ArgumentNullException.ThrowIfNull(fetched);
        return Change(
            card,
            (before, own) =>
            {
                var kept = before.IsByHand
                    ? before.Fields.Where(f => IsLost(f, fetched) && !own.Contains(f.Key)).ToImmutableArray()
                    : [];
                return (BlockOf(fetched.Date, fetched.Fields), kept);
            }
        );
    }

    /// <summary>Records that the link is dead since this day, unless an earlier day is recorded. Other fields
    /// stay.</summary>
    public static CardEdited MarkDead(SourceText card, DateOnly day) =>
        Change(
            card,
            (before, _) =>
            {
                var since =
                    before.Fields.FirstOrDefault(f => f.Key == DeadSince)
                    ?? FetchedField.Of(DeadSince, FetchedCard.DayOf(day));
                ImmutableArray<FetchedField> fields = [.. before.Fields.Where(f => f.Key != DeadSince), since];
                return ([.. Lines(day, fields, before.IsByHand ? null : FetchedBlock.ChecksumOf(fields))], []);
            }
        );

    private static CardEdited Change(
        SourceText card,
        Func<FetchedBlock, ISet<string>, (ImmutableArray<string> Block, ImmutableArray<FetchedField> Kept)> change
    )
    {
        ArgumentNullException.ThrowIfNull(card);
        var data = DataReader.Read(card);
        if (data.Root is not DataMap root || data.Diagnostics.Any(IsError))
            return new CardEdited(null, [.. data.Diagnostics.Where(IsError).DefaultIfEmpty(Refusal(card))]);
        if (FetchedBlock.Read(root.Find(Block)) is not { } before)
            return new CardEdited(null, [Refusal(card)]);
        var (block, kept) = change(
            before,
            root.Entries.Where(e => e.Key != Block)
                .Select(e => e.Key == "author" ? "authors" : e.Key)
                .ToHashSet(StringComparer.OrdinalIgnoreCase)
        );
        var text = new CardLines(card).With(root.Find(Block), kept.SelectMany(f => f.Lines("")), block);
        return text is not null && IsRight(card, root, new SourceText(card.Path, text), kept, block)
            ? new CardEdited(text, []) { Kept = [.. kept.Select(f => f.Key)] }
            : new CardEdited(null, [Refusal(card)]);
    }

    private static ImmutableArray<string> BlockOf(DateOnly date, ImmutableArray<FetchedField> fields) =>
        [.. Lines(date, fields, FetchedBlock.ChecksumOf(fields))];

    private static IEnumerable<string> Lines(DateOnly date, ImmutableArray<FetchedField> fields, string? checksum) =>
        new[] { FetchedField.Of("date", FetchedCard.DayOf(date)), FetchedField.Of(FetchedBlock.Checksum, checksum) }
            .Where(f => !f.Texts.IsEmpty)
            .Concat(fields)
            .SelectMany(f => f.Lines("  "))
            .Prepend(Block + ":");

    // Nobody corrects the program's own findings by hand.
    private static bool IsLost(FetchedField before, FetchedCard now) =>
        before.Key is not ("canonical" or DeadSince) && !before.Texts.IsEmpty && !now.Fields.Any(f => f.Says(before));

    private static bool IsRight(
        SourceText before,
        DataMap was,
        SourceText after,
        ImmutableArray<FetchedField> kept,
        ImmutableArray<string> block
    )
    {
        var data = DataReader.Read(after);
        if (data.Root is not DataMap now || data.Diagnostics.Any(IsError))
            return false;
        var wanted = DataReader.Read(new SourceText(after.Path, string.Join('\n', block) + "\n")).Root as DataMap;
        var others = now.Entries.Where(e => e.Key != Block && !kept.Any(k => k.Key == e.Key));
        return was.Entries.Where(e => e.Key != Block)
                .Select(e => Written(before, e))
                .SequenceEqual(others.Select(e => Written(after, e)))
            && FetchedBlock.Read(now.Find(Block)) is { } read
            && FetchedBlock.Read(wanted?.Find(Block)) is { } meant
            && read.Fields.Length == meant.Fields.Length
            && read.Fields.Zip(meant.Fields).All(f => f.First.Says(f.Second))
            && kept.All(k => now.Find(k.Key) is { } entry && FetchedField.Read(entry) is { } field && field.Says(k));
    }

    private static (string Key, string Value) Written(SourceText source, DataEntry entry) =>
        (entry.Key, source.Text.Substring(entry.Value.Span.Start, entry.Value.Span.Length).Trim());

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static Diagnostic Refusal(SourceText card) =>
        DiagnosticCatalogue.CardNotEdited.At(
            card.At(0, 0),
            "It is written in a way that cannot be changed without losing something."
        );
}

/// <summary>The result of editing a card.</summary>
/// <param name="Text">The card's new text; null when the edit was refused.</param>
/// <param name="Mistakes">Why the edit was refused; empty when it was made.</param>
public sealed record CardEdited(string? Text, ImmutableArray<Diagnostic> Mistakes)
{
    /// <summary>The fields below <c>fetched</c> that were changed by hand and differ from what was fetched now. They
    /// became the author's own fields.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];
}
