using SalesOpsBot.Data.Tests.Import;

namespace SalesOpsBot.Data.Tests.Sample;

/// <summary>The sample as it is on the files' last day, loaded once for all tests of a class.</summary>
public sealed class AsIsSample : IAsyncLifetime
{
    public static readonly DateOnly LastDay = new(2017, 12, 31);

    internal ImportFolder Folder { get; private set; } = null!;

    public async Task InitializeAsync() => Folder = await SampleDatabase.AsIsAsync(LastDay);

    public async Task DisposeAsync() => await Folder.DisposeAsync();
}
