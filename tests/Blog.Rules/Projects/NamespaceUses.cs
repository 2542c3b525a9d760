using Blog.Rules.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Projects;

/// <summary>
/// Finds which namespaces of a project use which, by compiling its files and asking what each name means. A search for
/// using directives would not do: a nested namespace sees its parents without one.
/// </summary>
internal static class NamespaceUses
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; "
        + "global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    // What the tests themselves run on: the framework, the packages and the other rooms.
    private static readonly MetadataReference[] Assemblies =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    /// <summary>Each use between two namespaces once, with its first example.</summary>
    public static IReadOnlyList<NamespaceUse> Of(string project, IEnumerable<SourceFile> files)
    {
        var sources = files.ToList();
        // Named like no loaded assembly, so that the project's own types are those parsed here.
        var compilation = CSharpCompilation.Create(
            project + ".Parsed",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), .. sources.Select(f => f.Tree)],
            Assemblies.Where(a => Path.GetFileNameWithoutExtension(a.Display) != project)
        );
        return [.. sources.SelectMany(f => UsesOf(f, compilation)).DistinctBy(u => (u.From, u.To))];
    }

    private static IEnumerable<NamespaceUse> UsesOf(SourceFile file, Compilation compilation)
    {
        var model = compilation.GetSemanticModel(file.Tree);
        var from = file.Nodes<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";
        foreach (var name in file.Nodes<SimpleNameSyntax>())
        {
            var info = model.GetSymbolInfo(name);
            var type = TypeOf(info.Symbol ?? info.CandidateSymbols.FirstOrDefault());
            if (
                type is not null
                && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
                && type.ContainingNamespace.ToDisplayString() is var to
                && to != from
            )
                yield return new NamespaceUse(from, to, file.At(name, $"uses {type.Name}"));
        }
    }

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) =>
        symbol switch
        {
            INamedTypeSymbol type => type,
            INamespaceSymbol or null => null,
            _ => symbol.ContainingType,
        };
}
