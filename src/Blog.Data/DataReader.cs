using Blog.Text;

namespace Blog.Data;

/// <summary>The door of this room: data files in, located values and diagnostics out.</summary>
public static class DataReader
{
    /// <summary>Reads a whole file by its extension: <c>.yml</c>, <c>.yaml</c>, <c>.toml</c>, <c>.json</c> or <c>.csv</c>.</summary>
    public static DataResult Read(SourceText source) => throw new NotImplementedException(source.Path.Value);
}
