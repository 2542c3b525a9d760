using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Repository;

/// <summary>One C# file and its syntax.</summary>
/// <param name="Path">The path from the repository's root, with slashes.</param>
/// <param name="Tree">The syntax tree.</param>
internal sealed record SourceFile(string Path, SyntaxTree Tree)
{
    /// <summary>The project's name: the folder below <c>src/</c> or <c>tests/</c>.</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>The folders between the project and the file, joined by slashes; empty at the project's root.</summary>
    public string Folder => string.Join('/', Path.Split('/')[2..^1]);

    /// <summary>The file's name without <c>.cs</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>How many lines the file has.</summary>
    public int LineCount => Tree.GetText().Lines.Count - (Tree.GetText().ToString().EndsWith('\n') ? 1 : 0);

    /// <summary>The types declared outside any other type.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes =>
        Nodes<MemberDeclarationSyntax>()
            .Where(m =>
                m is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
                && m.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax
            );

    /// <summary>Parses a text as if it stood in a file.</summary>
    public static SourceFile Parse(string path, string text) => new(path, CSharpSyntaxTree.ParseText(text, path: path));

    /// <summary>All nodes of a kind, in the file's order.</summary>
    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Tree.GetRoot().DescendantNodes().OfType<T>();

    /// <summary>How many lines a node has from its first token to its last, comments above it not counted.</summary>
    public int LinesOf(SyntaxNode node)
    {
        var span = Tree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    /// <summary>An offence at a node: <c>path:line what</c>.</summary>
    public string At(SyntaxNodeOrToken place, string what) =>
        $"{Path}:{Tree.GetLineSpan(place.Span).StartLinePosition.Line + 1} {what}";
}
