namespace Blog.Html;

/// <summary>What a page's head leads to by <c>link</c>.</summary>
/// <param name="Relations">Its <c>rel</c> in lower case, as written: <c>shortcut icon</c>.</param>
/// <param name="Address">Its <c>href</c>, trimmed; never empty.</param>
/// <param name="MediaType">Its <c>type</c> in lower case without parameters; empty for none.</param>
/// <param name="Sizes">Its <c>sizes</c> in lower case; empty for none.</param>
public sealed record PageLink(string Relations, string Address, string MediaType, string Sizes)
{
    /// <summary>Whether it has a relation.</summary>
    /// <param name="relation">The relation in lower case.</param>
    public bool Is(string relation) =>
        Relations
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Contains(relation, StringComparer.Ordinal);
}
