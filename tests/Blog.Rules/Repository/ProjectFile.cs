using System.Collections.Immutable;
using System.Xml.Linq;

namespace Blog.Rules.Repository;

/// <summary>One project file, read as XML.</summary>
/// <param name="Path">The path from the repository's root.</param>
/// <param name="Xml">Its content.</param>
internal sealed record ProjectFile(string Path, XDocument Xml)
{
    /// <summary>The projects below <c>src/</c>.</summary>
    public static ImmutableArray<ProjectFile> Src { get; } = [.. RepositoryRoot.Files("src", ".csproj").Select(Load)];

    /// <summary>The project's name.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder it stands in.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>The names of the projects it references.</summary>
    public IEnumerable<string> References =>
        Xml.Descendants("ProjectReference")
            .Select(r => System.IO.Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

    /// <summary>The packages it references, with the assets it keeps to itself.</summary>
    public IEnumerable<(string Package, string PrivateAssets)> Packages =>
        Xml.Descendants("PackageReference")
            .Select(r => (r.Attribute("Include")!.Value, r.Attribute("PrivateAssets")?.Value ?? ""));

    private static ProjectFile Load(string path) => new(path, XDocument.Parse(RepositoryRoot.Read(path)!));
}
