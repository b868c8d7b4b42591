namespace SalesOpsBot.Sales.Status;

/// <summary>Says how the process stands that answers. A command that only looks has none.</summary>
public interface IProcessStatus
{
    /// <summary>How it stands now.</summary>
    ProcessStatus Read();
}
