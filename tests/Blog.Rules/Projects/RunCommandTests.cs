using System.Diagnostics;
using Blog.Rules.Repository;

namespace Blog.Rules.Projects;

/// <summary>The run command at the root, with <c>Blog.proj</c> as it is and a program of two lines in the place of
/// this one.</summary>
public sealed class RunCommandTests : IDisposable
{
    private const string Program = "src/Blog/Program.cs";

    // Each build adds a line to a file.
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <AssemblyName>blog</AssemblyName>
          </PropertyGroup>
          <Target Name="Note" AfterTargets="Build">
            <WriteLinesToFile File="../../builds.txt" Lines="built" />
          </Target>
        </Project>
        """;

    private readonly DirectoryInfo _clone = Directory.CreateTempSubdirectory("blog-rules-");

    public RunCommandTests()
    {
        Write("Blog.proj", RepositoryRoot.Read("Blog.proj")!);
        Write("src/Blog/Blog.csproj", Project);
        Write(Program, "System.Console.WriteLine(\"one \" + string.Join('|', args));");
    }

    private int Builds => File.Exists(PathOf("builds.txt")) ? File.ReadAllLines(PathOf("builds.txt")).Length : 0;

    [Fact]
    public void Only_changed_sources_are_built_again()
    {
        Assert.Equal("one a b|c", Run("a b", "c"));
        Assert.Equal("one", Run());
        Assert.Equal(1, Builds);

        Write(Program, "System.Console.WriteLine(Text.Two);");
        Write("src/Blog/Text.cs", "class Text { public const string Two = \"two\"; }");
        Assert.Equal("two", Run());
        Assert.Equal("two", Run());
        Assert.Equal(2, Builds);

        // A file with the time of another one, and none that is newer than the program.
        File.Move(PathOf("src/Blog/Text.cs"), PathOf("src/Blog/Words.cs"));
        Assert.Equal("two", Run());
        Assert.Equal(3, Builds);
    }

    [Fact]
    public void A_program_that_does_not_compile_never_counts_as_built()
    {
        Write(Program, "System.Console.WriteLine(Text.Two);");
        Assert.Contains("CS0103", Run(), StringComparison.Ordinal);
        Assert.Contains("CS0103", Run(), StringComparison.Ordinal);
        Assert.Equal(0, Builds);
    }

    public void Dispose() => _clone.Delete(recursive: true);

    private string PathOf(string path) => Path.Combine(_clone.FullName, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    private string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", "--", .. arguments])
        {
            WorkingDirectory = _clone.FullName,
            RedirectStandardOutput = true,
        };
        // The test's own build may have set these for its projects.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.Ordinal)))
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var run = Process.Start(start)!;
        var printed = run.StandardOutput.ReadToEnd().Trim();
        run.WaitForExit();
        return printed;
    }
}
