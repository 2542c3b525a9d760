using System.Collections.Immutable;
using Blog.Text;
using Blog.Theming.Templates;
using Scriban.Syntax;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace Blog.Theming.Rendering;

/// <summary>The failures of one rendering as diagnostics.</summary>
internal sealed class FailureReport(TemplateLibrary library, ParsedTemplate root)
{
    private const int Most = 20;
    private const int MostNotes = 8;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Stack<SourceSpan> _open = [];
    private readonly List<SourceSpan> _trail = [];
    private ScriptRuntimeException? _last;

    /// <summary>Whether rendering must not go on.</summary>
    internal bool IsFinal { get; private set; }

    internal bool IsEmpty => _diagnostics.Count == 0;

    internal ImmutableArray<Diagnostic> Diagnostics => DiagnosticOrder.Sorted(_diagnostics);

    /// <summary>Stops the rendering: nothing after the current failure can be trusted.</summary>
    internal void Stop() => IsFinal = true;

    /// <summary>How many partials are being rendered inside one another.</summary>
    internal int Depth => _open.Count;

    internal void EnterInclude(SourceSpan call) => _open.Push(call);

    internal void LeaveInclude() => _open.Pop();

    /// <summary>Records where the innermost open partial was included, because a failure is leaving it.</summary>
    internal void PassInclude() => _trail.Add(_open.Peek());

    /// <summary>Reports the mistakes of a template that could not be parsed.</summary>
    internal void AddSyntax(ParsedTemplate template, SourceSpan call)
    {
        _trail.Add(call);
        foreach (var diagnostic in template.Diagnostics)
            Add(diagnostic);
        _trail.Clear();
    }

    /// <summary>Reports a failure; reporting the same one again further out has no effect.</summary>
    internal void Add(ScriptRuntimeException failure)
    {
        if (ReferenceEquals(failure, _last))
            return;
        _last = failure;
        IsFinal |= failure is TemplateFailure { IsFinal: true } || IsLimit(failure);
        // Scriban's later failures may follow from the first; those that this project finds itself do not.
        if (IsEmpty || failure is TemplateFailure || NullTarget.IsIn(failure))
            Add(Describe(failure));
        _trail.Clear();
        IsFinal |= _diagnostics.Count >= Most;
    }

    private void Add(Diagnostic diagnostic) =>
        _diagnostics.Add(
            _trail
                .Concat(_open)
                .DistinctBy(call => (call.FileName, call.Start.Offset))
                .Take(MostNotes)
                .Aggregate(diagnostic, (noted, call) => noted.WithNote("Included from here.", At(call)))
        );

    private Diagnostic Describe(ScriptRuntimeException failure)
    {
        var place = At(failure.Span);
        if (failure is TemplateFailure own)
        {
            var diagnostic = own.Rule.At(place, [.. own.Particulars]) with { Suggestion = own.Suggestion };
            return own.Note is { } note ? diagnostic.WithNote(note) : diagnostic;
        }

        if (NullTarget.IsIn(failure))
            return NullTarget.Describe(failure, place);
        return DiagnosticCatalogue.TemplateFailure.At(place, Wording.Failure(failure.OriginalMessage));
    }

    private SourceLocation At(SourceSpan span) =>
        ((span.FileName is null ? null : library.Find(span.FileName)) ?? root).At(span);

    private static bool IsLimit(ScriptRuntimeException failure) =>
        failure.OriginalMessage.StartsWith("Exceeding", StringComparison.Ordinal)
        || failure.OriginalMessage.StartsWith("Rendered output exceeds", StringComparison.Ordinal)
        || failure.InnerException is InsufficientExecutionStackException;
}
