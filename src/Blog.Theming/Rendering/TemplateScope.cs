using Blog.Theming.Templates;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Blog.Theming.Rendering;

/// <summary>The names that a template may use at a place: for the suggestion where it uses another.</summary>
internal sealed class TemplateScope(TemplateLibrary library, GlobalScope globals, ScriptObject variables)
{
    /// <summary>The failure for a variable that does not exist.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="span">Where it is named.</param>
    /// <param name="builtIns">The names of the language, which may have been meant too.</param>
    public TemplateFailure Unknown(ScriptVariable variable, SourceSpan span, IEnumerable<string> builtIns)
    {
        var page = span.FileName is null ? null : library.Find(span.FileName)?.Template.Page;
        return Failures.UnknownVariable(
            span,
            variable.ToString() ?? variable.Name,
            [.. globals.GetMembers(), .. variables.GetMembers(), .. DeclaredNames.InScope(page, span.Start.Offset)],
            [.. DeclaredNames.Of(page), .. builtIns]
        );
    }
}
