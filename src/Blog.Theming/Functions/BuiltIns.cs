using System.Collections.Immutable;
using Blog.Theming.Values;
using Scriban.Functions;
using Scriban.Runtime;

namespace Blog.Theming.Functions;

/// <summary>The functions every template may call: Scriban's own without those that depend on the clock, on chance, on
/// the culture or on another template's text. Functions whose results would be escaped twice, or whose run time has no
/// bound, are replaced.</summary>
internal static class BuiltIns
{
    private static readonly ImmutableArray<string> Withheld =
    [
        "html.escape",
        "html.newline_to_br",
        "html.strip",
        "math.random",
        "math.uuid",
        "object.eval",
        "object.eval_template",
        "object.from_json",
        "object.has_key",
        "object.has_value",
        "object.to_json",
    ];

    /// <summary>The names of all of them, sorted; those in a group with its name: <c>string.upcase</c>.</summary>
    internal static ImmutableArray<string> Names { get; } = [.. NamesIn(Create([])).Order(StringComparer.Ordinal)];

    /// <summary>The functions, together with the caller's.</summary>
    internal static ScriptObject Create(ImmutableArray<ThemeFunction> functions)
    {
        var root = new ScriptObject();
        Add(root, "array", new ArrayFunctions());
        Add(root, "html", new HtmlFunctions());
        Add(root, "math", new MathFunctions());
        Add(root, "object", new ObjectFunctions());
        Add(root, "regex", new ScriptObject());
        Add(root, "string", new StringFunctions());
        root.SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        root.SetValue(IncludeFunction.Name, new IncludeFunction(), readOnly: true);
        AddOwn(root);
        foreach (var function in functions)
            root.SetValue(function.Name, new HostFunction(function), readOnly: true);
        root.IsReadOnly = true;
        return root;
    }

    private static void Add(ScriptObject root, string group, ScriptObject functions)
    {
        var allowed = new ScriptObject();
        foreach (var name in functions.GetMembers().Where(name => !Withheld.Contains($"{group}.{name}")))
            allowed.SetValue(name, functions[name], readOnly: true);
        root.SetValue(group, allowed, readOnly: true);
    }

    private static void AddOwn(ScriptObject root)
    {
        var objects = (ScriptObject)root["object"]!;
        objects.SetValue("has_key", new HasKeyFunction("object.has_key", wantsValue: false), readOnly: true);
        objects.SetValue("has_value", new HasKeyFunction("object.has_value", wantsValue: true), readOnly: true);
        foreach (var function in HtmlFunctionSet.All.AddRange(RegexFunctionSet.All))
        {
            var parts = function.Name.Split('.');
            var group = parts is [var name, _] ? (ScriptObject)root[name]! : root;
            group.SetValue(parts[^1], new HostFunction(function), readOnly: true);
        }
    }

    private static IEnumerable<string> NamesIn(ScriptObject root) =>
        root.GetMembers()
            .SelectMany(name =>
                root[name] is ScriptObject group ? group.GetMembers().Select(member => $"{name}.{member}") : [name]
            );
}
