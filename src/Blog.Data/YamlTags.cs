using YamlDotNet.Core;

namespace Blog.Data;

/// <summary>The tags of YAML's core schema: <c>!!str</c>, <c>!!int</c> and their like.</summary>
internal static class YamlTags
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>Whether there is no tag, or one of the core schema.</summary>
    public static bool IsKnown(TagName tag) =>
        tag.IsEmpty
        || tag.IsNonSpecific
        || IsCore(tag)
        || tag.Value is Prefix + "str" or Prefix + "map" or Prefix + "seq";

    /// <summary>Whether the tag makes any scalar a text.</summary>
    public static bool IsText(TagName tag) => !tag.IsEmpty && tag.Value is "!" or Prefix + "str";

    /// <summary>Whether the tag has a scalar read by its form even when it is quoted.</summary>
    public static bool IsCore(TagName tag) =>
        !tag.IsEmpty && tag.Value is Prefix + "int" or Prefix + "float" or Prefix + "bool" or Prefix + "null";
}
