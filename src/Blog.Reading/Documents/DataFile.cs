using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>A data file as themes see it.</summary>
/// <param name="Name">Its name without extension; templates read it as <c>data.</c> and this name.</param>
/// <param name="Value">Its content.</param>
/// <param name="Source">Its text.</param>
public sealed record DataFile(string Name, DataNode Value, SourceText Source)
{
    /// <summary>Whether it could be read. If not, its value is null, or what could be read of it.</summary>
    public bool IsSound { get; init; } = true;
}
