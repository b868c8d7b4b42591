using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Works out what a change does to figures that people watch, before it is made.</summary>
public interface IChangeEffects
{
    /// <summary>The figures that move; none where the change touches neither money nor dates.</summary>
    Task<IReadOnlyList<ChangeEffect>> OfAsync(Viewer viewer, IReadOnlyList<RecordChange> changed, CancellationToken cancellationToken);
}
