using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.CrossPosts;
using Blog.Terminals;
using Blog.Text;
using Blog.Workspace.CrossPosts;

namespace Blog.Commands;

/// <summary>The ledger as a command writes it: an entry at a time, so that what was found stays known when the command
/// is broken off.</summary>
/// <param name="store">Writes it.</param>
/// <param name="known">What it said when the site was read.</param>
/// <param name="error">Is told what could not be written.</param>
/// <param name="reply">Prints diagnostics.</param>
/// <param name="values">The options.</param>
internal sealed class LedgerBook(
    LedgerStore store,
    CrossPostLedger known,
    Printer error,
    Reply reply,
    SharedValues values
)
{
    /// <summary>Why something could not be written; empty as long as all was.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; private set; } = [];

    /// <summary>Writes an entry. Where that fails, it is said why and what to write by hand.</summary>
    /// <returns>Whether it was written.</returns>
    public bool Put(LedgerEntry entry) => Change(entry.Post, entry.To, _ => entry);

    /// <summary>Changes an entry as it is in the file now. Where that fails, it is said why and what to write by
    /// hand.</summary>
    /// <param name="post">Its post.</param>
    /// <param name="to">Its target.</param>
    /// <param name="change">What becomes of it; null for nothing.</param>
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
            error.Line("Write there:", Ink.Warning);
            error.Writer.Write(LedgerText.LinesOf(entry));
        }

        return false;
    }

    /// <summary>Ends a command that could not write the ledger.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse() =>
        values.Json ? reply.Json(ExitCode.Refused, json => DiagnosticJson.Write(json, Mistakes)) : ExitCode.Refused;
}
