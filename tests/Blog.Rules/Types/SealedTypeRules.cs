using Blog.Rules.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Types;

public class SealedTypeRules
{
    private const string Reason = "Not sealed:";

    [Fact]
    public void A_class_is_sealed_static_or_abstract() =>
        HouseRule.Holds(
            "Classes and records in src/ are sealed, static or abstract, unless the comment above "
                + $"says why: '{Reason} …'.",
            "Seal it.",
            CodeBase.Src.SelectMany(Offences)
        );

    [Theory]
    [InlineData("class A;", 1)]
    [InlineData("record A;", 1)]
    [InlineData("sealed class A { class Inner; }", 1)]
    [InlineData("abstract record A; sealed record B : A; static class C;", 0)]
    [InlineData("record struct A; struct B; interface C; enum D { X }", 0)]
    [InlineData("/// <summary>A. Not sealed: the parser derives from it.</summary>\nclass A;", 0)]
    public void Open_classes_are_seen(string text, int offences) =>
        Assert.Equal(offences, Offences(SourceFile.Parse("src/P/A.cs", text)).Count());

    private static IEnumerable<string> Offences(SourceFile file) =>
        file.Nodes<TypeDeclarationSyntax>()
            .Where(t => t is ClassDeclarationSyntax || t.IsKind(SyntaxKind.RecordDeclaration))
            .Where(t =>
                !t.Modifiers.Any(m =>
                    m.IsKind(SyntaxKind.SealedKeyword)
                    || m.IsKind(SyntaxKind.StaticKeyword)
                    || m.IsKind(SyntaxKind.AbstractKeyword)
                )
            )
            .Where(t => !t.GetLeadingTrivia().ToFullString().Contains(Reason, StringComparison.Ordinal))
            // Another part of a partial type may say it.
            .Where(t =>
                !t.Modifiers.Any(SyntaxKind.PartialKeyword)
                || !file.Path.StartsWith("src/", StringComparison.Ordinal)
                || file.Name == t.Identifier.Text
            )
            .Select(t => file.At(t.Identifier, $"{t.Identifier.Text} is open"));
}
