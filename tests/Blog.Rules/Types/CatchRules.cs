using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Types;

public class CatchRules
{
    // The program reports a bug and ends. The preview reports it and lives on.
    private static readonly string[] CatchAlls = ["src/Blog/Program.cs", "src/Blog.Preview/Sites/CatchAll.cs"];

    [Fact]
    public void Only_the_program_and_the_preview_catch_everything() =>
        HouseRule.Holds(
            "A mistake in content is a diagnostic and a bug is an exception; "
                + $"one 'catch' for all of them is in each of {string.Join(" and ", CatchAlls)}.",
            "Catch the library's own exception and say what it means, or let it pass.",
            CodeBase.Src.Where(f => !CatchAlls.Contains(f.Path)).SelectMany(Offences)
        );

    [Fact]
    public void The_files_that_may_catch_everything_do() =>
        Assert.All(CatchAlls, path => Assert.Single(Offences(CodeBase.Src.Single(f => f.Path == path))));

    [Theory]
    [InlineData("try { } catch { }", 1)]
    [InlineData("try { } catch (Exception e) when (e is null) { }", 1)]
    [InlineData("try { } catch (System.Exception) { }", 1)]
    [InlineData("try { } catch (FormatException) { }", 0)]
    public void Catching_everything_is_seen(string text, int offences) =>
        Assert.Equal(offences, Offences(SourceFile.Parse("src/P/A.cs", text)).Count());

    private static IEnumerable<string> Offences(SourceFile file) =>
        file.Nodes<CatchClauseSyntax>()
            .Where(c =>
                c.Declaration is null
                || c.Declaration.Type.ToString() is "Exception" or "System.Exception" or "SystemException"
            )
            .Select(c => file.At(c, "catches everything"));
}
