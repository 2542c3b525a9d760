using System.Collections.Frozen;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Blog.Theming.Rendering;

/// <summary>The variables that the caller of a rendering gives. Templates cannot change them, but may hide them by
/// variables of their own. Mutable: a pooled context is given new ones for each rendering.</summary>
internal sealed class GlobalScope : IScriptObject
{
    private static readonly FrozenDictionary<string, object?> None = FrozenDictionary<string, object?>.Empty;

    /// <summary>The variables of the current rendering.</summary>
    internal IReadOnlyDictionary<string, object?> Variables { get; set; } = None;

    public int Count => Variables.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    internal void Clear() => Variables = None;

    public IEnumerable<string> GetMembers() => Variables.Keys.Order(StringComparer.Ordinal);

    public bool Contains(string member) => Variables.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (!Variables.TryGetValue(member, out var found))
        {
            value = null;
            return false;
        }

        value = ((RenderContext)context!).State.ReadGlobal(member, found);
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;
}
