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

    /// <summary>Replaces the entry for the same post and target, or inserts it in order. Only its own lines change:
    /// comments, order, other entries and unknown keys stay byte for byte. The result is read again. Where the form of
    /// the file does not allow this (maps in braces), the whole file is rewritten, sorted. Where that would lose
    /// something, or the file has mistakes, nothing is changed.</summary>
    /// <param name="ledger">The ledger as it is; null for none.</param>
    /// <param name="post">The entry's post.</param>
    /// <param name="to">Its target.</param>
    /// <param name="change">Changes the entry; gets an entry with only post and target when there is none. Returning
    /// null leaves the file as it is.</param>
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

/// <summary>The result of writing an entry into the text of a ledger.</summary>
/// <param name="Text">The new text; null when the edit was refused.</param>
/// <param name="Mistakes">Why the edit was refused; empty when it was made.</param>
public sealed record LedgerEdited(string? Text, ImmutableArray<Diagnostic> Mistakes);
