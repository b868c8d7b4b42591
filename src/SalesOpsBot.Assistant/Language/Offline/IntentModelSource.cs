using System.Security.Cryptography;
using System.Text;
using SalesOpsBot.Assistant.Language.Examples;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>The model of the examples as they are: from the file where it was kept, or trained now and kept.</summary>
internal static class IntentModelSource
{
    /// <summary>Before the name of a topic that no tool answers.</summary>
    public const string OutsidePrefix = "outside:";

    // Rises whenever the same examples would give another model.
    private const int Version = 4;
    private const int HashLength = 32;

    public static IntentModel Get(PromptLibrary prompts, string path)
    {
        var key = Key(prompts);
        if (path.Length > 0 && TryLoad(path, key) is { } kept) return kept;
        var model = IntentTrainer.Train(Examples(prompts));
        if (path.Length > 0) TrySave(path, key, model);
        return model;
    }

    /// <summary>All example sentences with their labels.</summary>
    public static List<(string Label, IReadOnlyList<string> Words)> Examples(PromptLibrary prompts) =>
    [
        .. prompts.Tools.SelectMany(t => t.Examples.Select(e => (t.Name, (IReadOnlyList<string>)ExampleReader.Read(e)))),
        .. prompts.Outside.SelectMany(o => o.Examples.Select(e => (OutsidePrefix + o.Name, (IReadOnlyList<string>)ExampleReader.Read(e)))),
    ];

    private static byte[] Key(PromptLibrary prompts)
    {
        var text = new StringBuilder().Append(Version).Append('\n');
        foreach (var (label, words) in Examples(prompts)) text.Append(label).Append('\t').AppendJoin(' ', words).Append('\n');
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }

    // The file is the key, the hash of the rest, and the rest: half a file, or one of other examples, is as good as none.
    private static IntentModel? TryLoad(string path, byte[] key)
    {
        try
        {
            var file = File.ReadAllBytes(path);
            if (file.Length < 2 * HashLength || !key.AsSpan().SequenceEqual(file.AsSpan(0, HashLength))) return null;
            var body = file.AsMemory(2 * HashLength);
            if (!SHA256.HashData(body.Span).AsSpan().SequenceEqual(file.AsSpan(HashLength, HashLength))) return null;
            using var reader = new BinaryReader(new MemoryStream(file, 2 * HashLength, body.Length));
            return IntentModel.Load(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Written aside and moved into place, so that another process never reads half of it; not being able to keep it only costs the next start.
    private static void TrySave(string path, byte[] key, IntentModel model)
    {
        var aside = $"{path}.{Guid.NewGuid():N}";
        try
        {
            using var body = new MemoryStream();
            using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true)) model.Save(writer);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var bytes = body.ToArray();
            File.WriteAllBytes(aside, [.. key, .. SHA256.HashData(bytes), .. bytes]);
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(aside)) File.Delete(aside);
        }
    }
}
