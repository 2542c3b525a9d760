using Blog.Rules.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Types;

public class AsyncNameRules
{
    [Fact]
    public void A_method_that_is_awaited_ends_in_Async_and_no_other_does() =>
        HouseRule.Holds(
            "A method in src/ that is async, or returns Task, ValueTask or IAsyncEnumerable, ends in Async; "
                + "private methods and local functions too. Other methods do not.",
            "Rename it.",
            CodeBase.Src.SelectMany(Offences)
        );

    [Theory]
    [InlineData("class A { Task Send() => x; }", 1)]
    [InlineData("class A { System.Threading.Tasks.ValueTask<int> Send() => x; }", 1)]
    [InlineData("class A { async void Send() { } }", 1)]
    [InlineData("class A { IAsyncEnumerable<int> Read() => x; }", 1)]
    [InlineData("interface A { Task<int> Send(); }", 1)]
    [InlineData("class A { void M() { async Task Send() { } } }", 1)]
    [InlineData("class A { int SendAsync() => 1; }", 1)]
    [InlineData("class A { Task SendAsync() => x; int Count() => 1; Func<Task> Later() => x; }", 0)]
    [InlineData("class A : B { protected override Task Execute() => x; Task B.Send() => x; }", 0)]
    [InlineData("class A { static async Task<int> Main() => 0; }", 0)]
    public void Names_that_hide_or_feign_waiting_are_seen(string text, int offences) =>
        Assert.Equal(offences, Offences(SourceFile.Parse("src/P/A.cs", text)).Count());

    private static IEnumerable<string> Offences(SourceFile file) =>
        file.Nodes<MethodDeclarationSyntax>()
            // The name of an override or of an interface's method is chosen where it is declared first.
            .Where(m => !m.Modifiers.Any(SyntaxKind.OverrideKeyword) && m.ExplicitInterfaceSpecifier is null)
            .Where(m => m.Identifier.Text != "Main")
            .Select(m => (m.Identifier, m.ReturnType, m.Modifiers))
            .Concat(file.Nodes<LocalFunctionStatementSyntax>().Select(f => (f.Identifier, f.ReturnType, f.Modifiers)))
            .Where(m => IsAwaited(m.ReturnType, m.Modifiers) != EndsInAsync(m.Identifier))
            .Select(m => file.At(m.Identifier, $"{m.Identifier.Text} returns {m.ReturnType}"));

    private static bool EndsInAsync(SyntaxToken name) => name.Text.EndsWith("Async", StringComparison.Ordinal);

    private static bool IsAwaited(TypeSyntax type, SyntaxTokenList modifiers)
    {
        var name = type is QualifiedNameSyntax qualified ? qualified.Right : type as SimpleNameSyntax;
        return modifiers.Any(SyntaxKind.AsyncKeyword)
            || name?.Identifier.Text is "Task" or "ValueTask" or "IAsyncEnumerable";
    }
}
