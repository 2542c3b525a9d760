using System.Collections.Immutable;
using Blog.Engine;
using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>Reads what a theme says its directives cannot do without.</summary>
internal static class RequiredAttributes
{
    /// <summary>The attributes by the name of the directive.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Read(
        ThemeDescription description,
        ModuleContext context
    )
    {
        var required = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (var (name, map) in description.Maps("directives", ThemeKeys.Directive, diagnostics))
        {
            map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
            required[name] = map.Texts("required");
        }

        context.Report([.. diagnostics]);
        return required.ToImmutable();
    }
}
