using System.Collections.Immutable;
using Blog.Pipelines;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Commands;

/// <summary>What keeps the ledger from being written: it is written whole, and what could not be read of it would be lost.</summary>
internal static class LedgerMistakes
{
    /// <summary>What is wrong in the ledger, other than that something it names is not there: such entries are read and written again.</summary>
    public static ImmutableArray<Diagnostic> Of(Site site) =>
        [.. site.Diagnostics.Where(d => d.Location.Path == LedgerFiles.File && d.Rule != DiagnosticCatalogue.LedgerPostMissing && d.Rule != DiagnosticCatalogue.LedgerTargetUnknown && d.Rule != DiagnosticCatalogue.LedgerTextMissing)];
}
