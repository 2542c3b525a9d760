using System.Collections.Immutable;

namespace Blog.Rules.Repository;

/// <summary>Every C# file of the repository, parsed once.</summary>
internal static class CodeBase
{
    /// <summary>The product.</summary>
    public static ImmutableArray<SourceFile> Src { get; } = Parse("src");

    /// <summary>The tests.</summary>
    public static ImmutableArray<SourceFile> Tests { get; } = Parse("tests");

    /// <summary>Both.</summary>
    public static IEnumerable<SourceFile> All => Src.Concat(Tests);

    private static ImmutableArray<SourceFile> Parse(string folder) =>
        [.. RepositoryRoot.Files(folder, ".cs").Select(f => SourceFile.Parse(f, RepositoryRoot.Read(f)!))];
}
