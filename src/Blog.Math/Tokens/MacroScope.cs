using System.Collections.Immutable;

namespace Blog.Math.Tokens;

/// <summary>The macros that are defined at a point of a formula. A group forgets those that were defined in it.
/// Mutable: definitions are added as they are read.</summary>
internal sealed class MacroScope(ImmutableDictionary<string, TexMacro> macros)
{
    private readonly Stack<ImmutableDictionary<string, TexMacro>> _outer = [];
    private ImmutableDictionary<string, TexMacro> _own = macros;

    /// <summary>The macros that following formulas of the document know too.</summary>
    public ImmutableDictionary<string, TexMacro> Lasting => _outer.Count == 0 ? _own : _outer.Last();

    /// <summary>The names of all macros.</summary>
    public IEnumerable<string> Names => _own.Keys;

    /// <summary>The macro of a name, or null.</summary>
    public TexMacro? Find(string name) => _own.IsEmpty ? null : _own.GetValueOrDefault(name);

    /// <summary>Defines one until the group ends.</summary>
    public void Define(string name, TexMacro macro) => _own = _own.SetItem(name, macro);

    /// <summary>Defines one for the rest of the document.</summary>
    public void DefineForAll(string name, TexMacro macro)
    {
        Define(name, macro);
        var outer = _outer.ToArray();
        _outer.Clear();
        foreach (var scope in outer.Reverse())
            _outer.Push(scope.SetItem(name, macro));
    }

    /// <summary>Enters a group.</summary>
    public void Enter() => _outer.Push(_own);

    /// <summary>Leaves a group.</summary>
    public void Leave() => _own = _outer.Pop();
}
