// Stands in for a statistics script: it is only ever in a page of a visitor who allowed it.
document.documentElement.dataset.statistics = 'on';
