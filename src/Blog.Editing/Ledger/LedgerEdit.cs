using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Reading.CrossPosts;
using Blog.Text;

namespace Blog.Editing.Ledger;

/// <summary>A door of this room: writes an entry into the text of a ledger, and changes nothing else.</summary>
public static class LedgerEdit
{
    private static readonly Comparer<UnknownLedgerKey> UnknownOrder = Comparer<UnknownLedgerKey>.Create(
        (one, other) => string.CompareOrdinal(one.ToString(), other.ToString())
    );

    /// <summary>
    /// Puts an entry in the place of the one for the same post and target, or where it belongs in the order. Only its
    /// own lines change: comments, the order, other entries and keys that are not known stay byte for byte. What comes
    /// out was read again. Where the file is written in a way that does not allow it (maps in braces), it is written
    /// anew, sorted; and where that would lose something, or the file has mistakes, nothing is changed. </summary>
    /// <param name="ledger">The ledger as it is; null for none.</param>
    /// <param name="post">The entry's post.</param>
    /// <param name="to">Its target.</param>
    /// <param name="change">What becomes of the entry; it is given one with nothing but post and target where there is
    /// none. Null leaves all as it is.</param>
    public static LedgerEdited Change(
        SourceText? ledger,
        ContentPath post,
        TargetKey to,
        Func<LedgerEntry, LedgerEntry?> change
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        var blank = new LedgerEntry { Post = post, To = to };
        if (ledger is null || string.IsNullOrWhiteSpace(ledger.Text))
            return new LedgerEdited(
                change(blank) is { } first ? LedgerText.Write(CrossPostLedger.Empty.With(first)) : ledger?.Text ?? "",
                []
            );
        var (before, diagnostics) = LedgerReader.Read(ledger);
        if (diagnostics.Any(IsError))
            return new LedgerEdited(null, [.. diagnostics.Where(IsError)]);
        if (change(before.Ledger.Find(post, to) ?? blank) is not { } entry)
            return new LedgerEdited(ledger.Text, []);
        var wanted = before.Ledger.With(entry);
        foreach (var text in new[] { new LedgerLines(ledger, before).Put(entry), LedgerText.Write(wanted) })
        {
            if (text is not null && Says(new SourceText(ledger.Path, text), wanted, before))
                return new LedgerEdited(text, []);
        }

        return new LedgerEdited(
            null,
            [
                DiagnosticCatalogue.LedgerNotEdited.At(
                    ledger.At(0, 0),
                    "It is written in a way that cannot be changed without losing something."
                ),
            ]
        );
    }

    private static bool Says(SourceText text, CrossPostLedger wanted, LedgerRead before)
    {
        var (read, diagnostics) = LedgerReader.Read(text);
        return !diagnostics.Any(IsError)
            && read.Ledger.Entries.SequenceEqual(wanted.Entries)
            && read.Unknown.Order(UnknownOrder).SequenceEqual(before.Unknown.Order(UnknownOrder));
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}

/// <summary>What came of writing an entry into the text of a ledger.</summary>
/// <param name="Text">The new text; null when it could not be done.</param>
/// <param name="Mistakes">Why not; empty when it was done.</param>
public sealed record LedgerEdited(string? Text, ImmutableArray<Diagnostic> Mistakes);
