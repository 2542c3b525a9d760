using TextMateSharp.Grammars;
using TextMateSharp.Internal.Types;
using TextMateSharp.Registry;
using TextMateSharp.Themes;

namespace Blog.Markdown.Code;

/// <summary>Hands a registry its grammars when they are first asked for.</summary>
internal sealed class GrammarSource : IRegistryOptions
{
    private readonly RegistryOptions _packaged = new(ThemeName.LightPlus);

    /// <inheritdoc/>
    public IRawGrammar? GetGrammar(string scopeName) => _packaged.GetGrammar(scopeName);

    /// <inheritdoc/>
    public IRawTheme GetDefaultTheme() => new ScopeTheme();

    /// <inheritdoc/>
    public IRawTheme? GetTheme(string scopeName) => null;

    /// <inheritdoc/>
    public ICollection<string>? GetInjections(string scopeName) => null;
}
