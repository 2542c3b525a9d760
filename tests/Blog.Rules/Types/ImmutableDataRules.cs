using Blog.Rules.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Types;

public class ImmutableDataRules
{
    private const string Reason = "Mutable:";

    private static readonly string[] Growing =
    [
        "List",
        "Dictionary",
        "HashSet",
        "SortedSet",
        "SortedDictionary",
        "Queue",
        "Stack",
        "LinkedList",
        "StringBuilder",
        "ConditionalWeakTable",
    ];

    [Fact]
    public void Nothing_is_set_after_it_was_made() =>
        HouseRule.Holds(
            "No property in src/ can be set from outside after the object was made, and no field is open; "
                + "an internal class that works as it is filled (a builder, a node of a library's tree) "
                + $"says why in its comment: '{Reason} …'.",
            "Use init, a constructor parameter, or a new record by 'with'.",
            CodeBase.Src.SelectMany(Setters)
        );

    [Fact]
    public void No_state_is_static_and_mutable() =>
        HouseRule.Holds(
            "Static fields are constant or readonly and hold values that never change: "
                + "no growing collections, no caches, no AsyncLocal.",
            "Keep the state in an object that the host makes and hands over; "
                + "for constant tables use FrozenSet, FrozenDictionary or ImmutableArray.",
            CodeBase.Src.SelectMany(Statics)
        );

    [Theory]
    [InlineData("class A { public int X { get; set; } }", 1)]
    [InlineData("class A { public int X { get; init; } int y; public int Z { get; private set; } }", 0)]
    [InlineData("class A { public int X; internal readonly int Y; }", 1)]
    [InlineData(
        "/// <summary>A. Mutable: the library's tree is filled in twice.</summary>\ninternal sealed "
            + "class A { public int X { get; set; } }",
        0
    )]
    [InlineData(
        "/// <summary>A. Mutable: one asked for it.</summary>\npublic sealed class A { public int X { get; set; } }",
        1
    )]
    [InlineData(
        "/// <summary>A. Mutable: one asked for it.</summary>\ninternal sealed record A { public int X { get; set; } }",
        1
    )]
    public void Open_setters_and_fields_are_seen(string text, int offences) =>
        Assert.Equal(offences, Setters(SourceFile.Parse("src/P/A.cs", text)).Count());

    [Theory]
    [InlineData("class A { static int x; }", 1)]
    [InlineData("class A { static readonly Dictionary<int, int> X = new(); }", 1)]
    [InlineData(
        "class A { static readonly System.Collections.Concurrent.ConcurrentDictionary<int, int> X = new(); }",
        1
    )]
    [InlineData("class A { static List<int> X { get; } = []; static readonly AsyncLocal<int> Y = new(); }", 2)]
    [InlineData("class A { [ThreadStatic] static int x; internal static readonly int[] Y = []; }", 2)]
    [InlineData(
        "class A { const int X = 1; static readonly int[] Y = []; static readonly FrozenSet<int> Z; "
            + "static List<int> W => []; }",
        0
    )]
    public void Static_state_is_seen(string text, int offences) =>
        Assert.Equal(offences, Statics(SourceFile.Parse("src/P/A.cs", text)).Count());

    private static IEnumerable<string> Setters(SourceFile file)
    {
        var setters = file.Nodes<AccessorDeclarationSyntax>()
            .Where(a =>
                a.IsKind(SyntaxKind.SetAccessorDeclaration)
                && !a.Modifiers.Any()
                && !IsPrivate(a.FirstAncestorOrSelf<BasePropertyDeclarationSyntax>()!.Modifiers)
            )
            .Where(a => !SaysWhy(a.FirstAncestorOrSelf<TypeDeclarationSyntax>()!))
            .Select(a => file.At(a, "can be set from outside"));
        var fields = file.Nodes<FieldDeclarationSyntax>()
            .Where(f =>
                !IsPrivate(f.Modifiers)
                && !f.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
                && !f.Modifiers.Any(SyntaxKind.ConstKeyword)
                && !f.Modifiers.Any(SyntaxKind.StaticKeyword)
            )
            .Select(f => file.At(f, "is an open field"));
        return setters.Concat(fields);
    }

    private static IEnumerable<string> Statics(SourceFile file)
    {
        var fields = file.Nodes<FieldDeclarationSyntax>()
            .Where(f =>
                f.Modifiers.Any(SyntaxKind.StaticKeyword)
                && (!f.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || CanChange(f.Declaration.Type, f.Modifiers))
            )
            .Select(f =>
                file.At(
                    f,
                    "is static and can change: "
                        + $"{string.Join(", ", f.Declaration.Variables.Select(v => v.Identifier.Text))}"
                )
            );
        var properties = file.Nodes<PropertyDeclarationSyntax>()
            .Where(p =>
                p.Modifiers.Any(SyntaxKind.StaticKeyword)
                && p.AccessorList?.Accessors.All(a => a.Body is null && a.ExpressionBody is null) == true
            )
            .Where(p =>
                p.AccessorList!.Accessors.Any(SyntaxKind.SetAccessorDeclaration) || CanChange(p.Type, p.Modifiers)
            )
            .Select(p => file.At(p, $"is static and can change: {p.Identifier}"));
        return fields.Concat(properties);
    }

    private static bool CanChange(TypeSyntax type, SyntaxTokenList modifiers)
    {
        var name = type is QualifiedNameSyntax qualified
            ? qualified.Right.Identifier.Text
            : (type as SimpleNameSyntax)?.Identifier.Text ?? "";
        return Growing.Contains(name)
            || name.StartsWith("Concurrent", StringComparison.Ordinal)
            || name is "AsyncLocal" or "ThreadLocal"
            || (type is ArrayTypeSyntax && !IsPrivate(modifiers));
    }

    private static bool SaysWhy(TypeDeclarationSyntax type) =>
        type is ClassDeclarationSyntax
        && !type.Modifiers.Any(SyntaxKind.PublicKeyword)
        && type.GetLeadingTrivia().ToFullString().Contains(Reason, StringComparison.Ordinal);

    private static bool IsPrivate(SyntaxTokenList modifiers) =>
        !modifiers.Any(m =>
            m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword
        );
}
