using Blog.Text;

namespace Blog.Math.Mistakes;

/// <summary>The mistakes of one formula. After one that hides the structure of what follows, none is added: one cause
/// is one error. Mutable: mistakes are added as they are found.</summary>
internal sealed class MistakeList
{
    // So many different mistakes make a text that is not a formula; more of them help nobody.
    private const int Most = 20;

    private List<FormulaMistake>? _mistakes;

    /// <summary>Whether the structure is lost.</summary>
    public bool IsLost { get; private set; }

    /// <summary>All, as they were found.</summary>
    public IReadOnlyList<FormulaMistake> All => _mistakes ?? [];

    /// <summary>Adds one at a stretch of the formula; the same one of the same name counts once.</summary>
    /// <param name="rule">Its kind.</param>
    /// <param name="start">Where it starts in the formula.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="particulars">What stands in its message.</param>
    public void Add(DiagnosticRule rule, int start, int end, params string[] particulars) =>
        AddNamed(rule, start, end, null, particulars);

    /// <summary>The same, with a name that others may be near to.</summary>
    public void AddNamed(DiagnosticRule rule, int start, int end, NamesToSuggest? near, params string[] particulars)
    {
        _mistakes ??= [];
        if (IsLost || _mistakes.Count >= Most || _mistakes.Exists(m => IsSame(m, rule, particulars)))
            return;
        _mistakes.Add(new FormulaMistake(rule, SourceSpan.FromBounds(start, end), particulars, near));
    }

    /// <summary>Adds one after which nothing of the formula can be understood.</summary>
    public void AddLast(DiagnosticRule rule, int start, int end, params string[] particulars)
    {
        Add(rule, start, end, particulars);
        GiveUp();
    }

    /// <summary>Adds none from here on: the structure is lost.</summary>
    public void GiveUp() => IsLost = true;

    private static bool IsSame(FormulaMistake mistake, DiagnosticRule rule, string[] particulars) =>
        mistake.Rule == rule && mistake.Particulars.SequenceEqual(particulars, StringComparer.Ordinal);
}

/// <summary>A mistake in a formula.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Span">Its place in the formula.</param>
/// <param name="Particulars">What stands in its message.</param>
/// <param name="Near">The name that was written, and the valid ones.</param>
internal sealed record FormulaMistake(
    DiagnosticRule Rule,
    SourceSpan Span,
    IReadOnlyList<string> Particulars,
    NamesToSuggest? Near
);

/// <summary>A name that is not known, and those that may have been meant.</summary>
/// <param name="Written">The name.</param>
/// <param name="Prefix">What stands before it in a suggestion.</param>
/// <param name="Find">Finds the nearest valid name.</param>
internal sealed record NamesToSuggest(string Written, string Prefix, Func<string, string?> Find);
