using System.Collections.Immutable;
using Blog.Answers;
using Blog.Model.CrossPosts;
using Blog.Options;
using Blog.Reading.CrossPosts;
using Blog.Terminals;
using Blog.Text;
using Blog.Text.Diagnostics;
using Blog.Workspace.CrossPosts;

namespace Blog.Copies;

/// <summary>Writes the ledger entry by entry, so that results are kept when the command is interrupted.</summary>
/// <param name="store">The ledger's file.</param>
/// <param name="known">The ledger as it was when the site was read.</param>
/// <param name="error">Where the lines are printed that have to be written by hand.</param>
/// <param name="reply">Prints diagnostics.</param>
/// <param name="values">Say whether the answer is JSON.</param>
internal sealed class LedgerBook(
    LedgerStore store,
    CrossPostLedger known,
    Printer error,
    Reply reply,
    SharedValues values
)
{
    /// <summary>Why entries could not be written; empty while all were.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; private set; } = [];

    /// <summary>Writes an entry. If that fails, prints why and what to write by hand.</summary>
    /// <returns>Whether it was written.</returns>
    public bool Put(LedgerEntry entry) => Change(entry.Post, entry.To, _ => entry);

    /// <summary>Changes an entry as the file has it now. If that fails, prints why and what to write by hand.</summary>
    /// <param name="post">The entry's post.</param>
    /// <param name="to">The entry's target.</param>
    /// <param name="change">Gives the changed entry; null to leave it as it is.</param>
    /// <returns>Whether it was written.</returns>
    public bool Change(ContentPath post, TargetKey to, Func<LedgerEntry, LedgerEntry?> change)
    {
        var mistakes = store.Change(post, to, change);
        if (mistakes.IsEmpty)
            return true;
        Mistakes = Mistakes.AddRange(mistakes.Except(Mistakes));
        reply.Print(mistakes);
        if (!values.Json && change(known.Find(post, to) ?? new LedgerEntry { Post = post, To = to }) is { } entry)
        {
            error.Line("Write this there:", Ink.Warning);
            error.Writer.Write(LedgerText.LinesOf(entry));
        }

        return false;
    }

    /// <summary>Ends a command that could not write the ledger; prints the diagnostics if the answer is JSON.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse() =>
        values.Json ? reply.Json(ExitCode.Refused, json => DiagnosticJson.Write(json, Mistakes)) : ExitCode.Refused;
}
