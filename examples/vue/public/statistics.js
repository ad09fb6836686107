// Stands for the file of a statistics tool.
window.statisticsLoaded = (window.statisticsLoaded ?? 0) + 1;
